//! A connection that waits only so long for its reader: whoever asks and never takes the answer gives up their place.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A stream whose writes may stand still for so long at most.
pub(super) struct Patient<S> {
    stream: S,
    patience: Duration,
    /// Runs while a write stands still.
    still: Option<Pin<Box<Sleep>>>,
}

impl<S> Patient<S> {
    /// A stream with this patience.
    pub(super) fn new(stream: S, patience: Duration) -> Self {
        Self { stream, patience, still: None }
    }

    /// What became of a write, unless it stood still for too long.
    fn judged<T>(&mut self, cx: &mut Context<'_>, came: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if came.is_ready() {
            self.still = None;
            return came;
        }
        let patience = self.patience;
        let still = self.still.get_or_insert_with(|| Box::pin(sleep(patience)));
        match still.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let came = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.judged(cx, came)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let came = Pin::new(&mut self.stream).poll_write_vectored(cx, parts);
        self.judged(cx, came)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let came = Pin::new(&mut self.stream).poll_flush(cx);
        self.judged(cx, came)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let came = Pin::new(&mut self.stream).poll_shutdown(cx);
        self.judged(cx, came)
    }
}

#[cfg(test)]
mod tests {
    use super::Patient;
    use std::io::ErrorKind;
    use std::time::Duration;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
    use tokio::time::timeout;

    const PATIENCE: Duration = Duration::from_millis(200);

    #[tokio::test]
    async fn a_reader_who_takes_nothing_gives_up_their_place() {
        let (mut reader, house) = duplex(64);
        let mut house = Patient::new(house, PATIENCE);
        let stuck = house.write_all(&[7; 65]).await.expect_err("nobody takes the last byte");
        assert_eq!(stuck.kind(), ErrorKind::TimedOut);
        let mut taken = [0; 64];
        reader.read_exact(&mut taken).await.expect("what was written is there");
    }

    #[tokio::test]
    async fn a_slow_reader_gets_the_whole_answer() {
        let (mut reader, house) = duplex(64);
        let mut house = Patient::new(house, PATIENCE);
        let mut writing = tokio::spawn(async move { house.write_all(&[7; 64 * 8]).await });
        let mut taken = [0; 64];
        for _ in 0..7 {
            // Each part is taken within the patience; all of them together take far longer.
            timeout(PATIENCE / 2, &mut writing).await.expect_err("it waits for its reader");
            reader.read_exact(&mut taken).await.expect("it comes");
        }
        writing.await.expect("it ends").expect("it was written whole");
        reader.read_exact(&mut taken).await.expect("the last part comes");
    }
}
