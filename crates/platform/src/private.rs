//! Files that nobody but the program's own user may read, whatever the machine's habits are.

use std::fs::File;
use std::io;
use std::path::Path;

/// Creates a file for reading and writing, with mode 600. What was there under this name goes.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    // A file that is there would keep its mode.
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = File::options();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
