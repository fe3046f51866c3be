//! Secrets and codes nobody can guess.

use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};

use super::DeskError;
use kring_rules::case::FreshLink;
use kring_rules::ids::{CaseId, Token, TokenHash};
use kring_rules::moment::Moment;

/// The secret of an invitation: 160 bits, 27 characters in the link.
const TOKEN_BYTES: usize = 20;
/// A case's code: 40 bits, eight letters and digits.
const CASE_BYTES: usize = 5;

/// A source of random bytes.
pub trait Dice: Send + Sync {
    /// Fills the bytes.
    fn roll(&mut self, bytes: &mut [u8]) -> Result<(), DeskError>;
}

/// The operating system's random numbers.
#[derive(Debug, Default)]
pub struct SystemDice;

impl Dice for SystemDice {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where dice are rolled"
    )]
    fn roll(&mut self, bytes: &mut [u8]) -> Result<(), DeskError> {
        getrandom::fill(bytes).map_err(|_| DeskError::NoDice)
    }
}

/// A new secret for an invitation.
pub(super) fn token(dice: &mut dyn Dice) -> Result<Token, DeskError> {
    let mut bytes = [0; TOKEN_BYTES];
    dice.roll(&mut bytes)?;
    Ok(Token::new(BASE64URL_NOPAD.encode(&bytes)))
}

/// A new code for a case.
pub(super) fn case_id(dice: &mut dyn Dice) -> Result<CaseId, DeskError> {
    let mut bytes = [0; CASE_BYTES];
    dice.roll(&mut bytes)?;
    Ok(CaseId::new(BASE32_NOPAD.encode(&bytes)))
}

/// A new link that opens until then.
pub(super) fn link(dice: &mut dyn Dice, expires: Moment) -> Result<FreshLink, DeskError> {
    let token = token(dice)?;
    let hash = hash(&token);
    Ok(FreshLink {
        token,
        hash,
        expires,
    })
}

/// The hash by which a secret is recognised.
pub fn hash(token: &Token) -> TokenHash {
    TokenHash(HEXLOWER.encode(&Sha256::digest(token.reveal().as_bytes())))
}
