//! A backup on the command line reaches any place that whoever asks may write to, also where the kring that runs may not.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::{is_root, owner_only, said, told};

/// The one every system calls nobody.
const SOMEBODY: u32 = 65534;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_only_the_asker_may_write() {
    if !is_root() {
        eprintln!("left out: only root can run kring as somebody else");
        return;
    }
    let kring = Kring::asleep(Settings::default()).await;
    let home = kring.beside("home");
    fs::create_dir(&home).unwrap();
    chown(&home, Some(SOMEBODY), Some(SOMEBODY)).unwrap();
    fs::set_permissions(kring.beside(""), fs::Permissions::from_mode(0o711)).unwrap();
    let kring = kring.keeping_data_in(home.join("data"));
    kring.start_as(kring.command(&["run"]).uid(SOMEBODY).gid(SOMEBODY));
    kring.is_up().await;
    let closed = kring.beside("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700)).unwrap();
    let file = closed.join("away.backup");
    let place = file.display().to_string();
    let (code, done) = told(&kring, &["backup", &place]);
    assert_eq!(code, Some(0), "{done}");
    assert!(owner_only(&file));
    let (code, checked) = told(&kring, &["restore", "--check", &place]);
    assert_eq!(code, Some(0), "{checked}");
    let mut again = kring.command(&["backup", &place]);
    let again = Kring::outcome(&mut again);
    assert!(
        said(&again).contains("choose another name"),
        "{}",
        said(&again)
    );
    assert_eq!(
        fs::read_dir(&closed).unwrap().count(),
        1,
        "nothing else is left behind"
    );
    kring.stop_in_order().await;
}
