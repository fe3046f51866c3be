# What you can do here.
default:
    @just --list --unsorted

# Everything CI runs.
check:
    bash .ci/run

# The tests.
test:
    cargo test

# Lay out the code.
fmt:
    cargo fmt

# Build what a release consists of, into target/release-files: deb, static, static-arm, sbom, or all of them.
release *parts:
    bash packaging/release {{parts}}

# Try the Debian package in a fresh Debian, as root: in, set up, answering, out, data kept.
try-package:
    bash packaging/try

# Try the package under a systemd that runs, as root: watchdog, credentials, timers, several organisations, the runbooks.
try-units:
    bash packaging/try-units

# Try the container with a program that is there already, as root.
try-container program='target/release/kring':
    bash packaging/try-container {{program}}

# Rewrite the bot's lines in the transcripts: read the difference before you commit it.
bless:
    KRING_BLESS=1 cargo test --test transcripts

# Write down anew what comes of the lives in tests/properties/lives: read the difference before you commit it.
bless-lives:
    KRING_BLESS=1 cargo test --test properties lives

# Write down anew what a tap costs, in tests/costs: read the difference before you commit it.
bless-costs:
    KRING_BLESS=1 cargo test --test costs

# Everything that is read, damaged at random for an hour (each crate's input side by side).
fuzz seconds='900':
    KRING_FUZZ_SECONDS={{seconds}} cargo test --locked -p kring -p kring-rules -p kring-words -p kring-store --lib fuzz:: -- --test-threads=12

# Other conversations than the tests' usual ones, so many of each kind, with every promise looked after.
explore plays='2000':
    PROPTEST_CASES={{plays}} cargo test --test properties

# Every order of threads in the store's queue, and every state of the way of a letter: so many orders of each kind.
model runs='300':
    bash .ci/model {{runs}}

# The store and the desk, stopped and failed at each step of all that they do, with other dice again and again, for so many hours.
crash hours='1':
    bash .ci/crash {{hours}}

# What the tests would notice: the rules, the post and the store changed in one place after the other (all, a part, a lot of it, `report`).
mutants *what:
    bash .ci/mutants {{what}}

# Make the pictures of the demo anew, in docs/pictures: look at them before you commit them.
pictures:
    cargo test --test page pictures -- --ignored

# Every screen of the guide `kort` on a phone, in each language, in target/tmp/screens: look at them after a change of words.
screens:
    cargo test --test page screens -- --ignored --nocapture

# Make the film of the guided example anew, half a minute in docs/pictures/example.png: look at it before you commit it.
film:
    cargo test --test page film -- --ignored

# Write a few documents to target/tmp/documents, to look at.
documents:
    cargo test --test documents pictures -- --ignored

# Try kring without Telegram.
demo:
    cargo run -- demo

# How fast answers are taken in and stored, beside another bot; the table in docs/performance.md is written anew.
bench:
    cargo bench --bench answers -- --write docs/performance.md

# The same beside a third bot, one that keeps its dialogues in Redis; `redis-server` must be installed.
bench-redis:
    cargo build --release --manifest-path benches/redis/Cargo.toml --target-dir target/redis
    cargo bench --bench answers -- --what whole,far,pace --redis target/redis/release/teloxide-redis

# How fast the store takes commits in, opens, grows and forgets.
bench-store:
    cargo bench --bench store

# The code's own documentation, without a warning.
docs:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps
