//! The program. See [`app::commands`].

fn main() -> std::process::ExitCode {
    app::commands::main()
}
