//! What somebody's copy tells of the access log: when which facilitator came to see their answers.

use super::access_log::AccessLog;
use crate::desk::DeskError;
use crate::desk::records::Records;
use kring_rules::deed::Deed;
use kring_rules::ids::Seat;
use kring_rules::moment::Moment;
use kring_rules::party::InvitationState;
use kring_store::Store;

impl AccessLog {
    /// When somebody came to see the answers of whoever is this party now: nothing from before they took their link.
    pub(in crate::desk) async fn readings_of<S: Store>(
        &self,
        seat: &Seat,
        records: &Records<S>,
    ) -> Result<Vec<(Moment, Deed)>, DeskError> {
        let known = records.committed_case(&seat.case).await?;
        let joined =
            known
                .as_ref()
                .and_then(|case| match case.party(seat.party)?.invitation.state {
                    InvitationState::Taken(at) => Some(at),
                    InvitationState::ToCome
                    | InvitationState::Open
                    | InvitationState::Expired
                    | InvitationState::Revoked => None,
                });
        let Some(joined) = joined else {
            return Ok(vec![]);
        };
        let mut readings = Vec::new();
        for (id, deed) in self.done_in(records.store(), &seat.case, joined).await? {
            if deed.is_arrival_of(&seat.case, seat.party) {
                readings.clear();
            }
            if deed.is_reading_of(&seat.case, seat.party) {
                readings.push((id.at, deed));
            }
        }
        Ok(readings)
    }
}
