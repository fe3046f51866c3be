//! What cannot be done is told, and changes nothing.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use kring_store::{KeyError, NewKey, StoreError, make_key};

use crate::place::{Place, in_both_places};
use crate::vault::block_on;
use crate::{Kept, all_can_be_read, handed_over, nothing_lies_around, rotate, written};

in_both_places!(
    a_key_that_cannot_be_used_is_not_taken_up,
    beside_a_key_of_other_data_nothing_is_replaced,
    under_the_same_key_nothing_is_done_again,
    no_error_shows_a_key,
);

fn a_key_that_cannot_be_used_is_not_taken_up(home: &Place) {
    let store = written(home);
    let before = home.keyring();
    let file = |name: &str| home.path().join(name);
    let refused = |path: &Path, expected: KeyError| {
        let told = block_on(store.replace_key(NewKey::In(path.to_owned())));
        assert_eq!(told, Err(expected));
        assert_eq!(home.keyring(), before);
        nothing_lies_around(home);
    };
    refused(&file("nowhere"), KeyError::NotThere);
    fs::write(file("text"), "no key").unwrap();
    fs::set_permissions(file("text"), Permissions::from_mode(0o600)).unwrap();
    refused(&file("text"), KeyError::NotThere);
    make_key(&file("open")).unwrap();
    fs::set_permissions(file("open"), Permissions::from_mode(0o640)).unwrap();
    refused(&file("open"), KeyError::Exposed);
    make_key(&home.data().join("inside")).unwrap();
    refused(&home.data().join("inside"), StoreError::KeyInside.into());
    refused(&home.key(), KeyError::Already);
    all_can_be_read(&store);
    rotate(&store).unwrap();
}

fn beside_a_key_of_other_data_nothing_is_replaced(home: &Place) {
    let store = written(home);
    let ours = Kept::of(&home.key());
    fs::remove_file(home.key()).unwrap();
    make_key(&home.key()).unwrap();
    let foreign = fs::read(home.key()).unwrap();
    assert_eq!(rotate(&store), Err(StoreError::KeyWrong.into()));
    assert_eq!(fs::read(home.key()).unwrap(), foreign);
    assert!(!ours.opens(home).is_empty());
    all_can_be_read(&store);
}

#[test]
fn a_key_is_never_overwritten() {
    let home = Place::on_a_disk();
    let file = home.path().join("key");
    make_key(&file).unwrap();
    let before = fs::read(&file).unwrap();
    assert_eq!(make_key(&file), Err(KeyError::Exists));
    assert_eq!(fs::read(&file).unwrap(), before);
    let nowhere = make_key(&home.path().join("no/such/place"));
    let expected = KeyError::NotMade(std::io::ErrorKind::NotFound);
    assert_eq!(nowhere, Err(expected));
}

/// Named twice, as after a stop that nobody saw the end of.
fn under_the_same_key_nothing_is_done_again(home: &Place) {
    let named = home.path().join("named");
    make_key(&named).unwrap();
    let open = || home.open_with(&handed_over(&named)).unwrap();
    let store = open();
    let told = block_on(store.replace_key(NewKey::In(named.clone())));
    assert_eq!(told, Err(KeyError::Already));
    assert!(
        KeyError::Already
            .to_string()
            .contains("hands over this one")
    );
}

fn no_error_shows_a_key(home: &Place) {
    let store = written(home);
    let named = home.path().join("named");
    fs::write(&named, "kring-key-1:bicycle").unwrap();
    for mode in [0o600, 0o644] {
        fs::set_permissions(&named, Permissions::from_mode(mode)).unwrap();
        let told = block_on(store.replace_key(NewKey::In(named.clone()))).unwrap_err();
        assert!(!format!("{told} {told:?}").contains("bicycle"));
    }
}
