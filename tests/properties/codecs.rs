//! The data of buttons: whatever comes in is read, or not, without a fault. That every button that is shown comes back
//! as it was, and every row, is looked after in every play.

use kring_rules::press::Press;
use proptest::prelude::*;

use crate::moves::forged;
use crate::plays;

proptest! {
    #![proptest_config(plays(2000))]

    #[test]
    fn whatever_a_button_carries_it_is_read_or_not(data in forged()) {
        if let Some(press) = Press::decode(&data) {
            prop_assert_eq!(Press::decode(&press.encode()), Some(press));
        }
    }
}
