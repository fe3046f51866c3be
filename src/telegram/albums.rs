//! Albums: several photos or files that were sent as one. Telegram hands each out by itself; they get one answer.

use std::collections::VecDeque;

use kring_rules::ids::PersonId;

/// So many albums are remembered: those of a batch and of many before it.
const REMEMBERED: usize = 512;

/// The albums that came in lately, the newest last. After a restart an album that is still coming in may be answered
/// once more.
#[derive(Default)]
pub(super) struct Albums(VecDeque<(PersonId, String)>);

impl Albums {
    /// Something else of this album came in before.
    pub(super) fn have(&mut self, whose: PersonId, album: String) -> bool {
        let album = (whose, album);
        if self.0.contains(&album) {
            return true;
        }
        if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(album);
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_an_album_is_told_from_the_others() {
        let mut albums = Albums::default();
        let (alex, bo) = (PersonId(11), PersonId(12));
        let seen = |albums: &mut Albums, whose, album: &str| albums.have(whose, album.to_owned());
        assert!(!seen(&mut albums, alex, "a"));
        assert!(seen(&mut albums, alex, "a"));
        assert!(!seen(&mut albums, alex, "b"));
        assert!(!seen(&mut albums, bo, "a"));
        for number in 0..REMEMBERED {
            assert!(!seen(&mut albums, bo, &number.to_string()));
        }
        assert!(!seen(&mut albums, alex, "a"), "long ago");
    }
}
