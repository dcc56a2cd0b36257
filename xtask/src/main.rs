//! What the project does to itself: `cargo xtask NAME …`.

mod backups;
mod ballots;
mod bench;
mod big;
mod elections;
mod forms;
mod import;
mod load;
mod map;
mod rush;
mod tidy;
mod torture;
mod wire;

use std::process::ExitCode;

struct Task {
    name: &'static str,
    does: &'static str,
    run: fn(&[String]) -> Result<(), String>,
}

const TASKS: &[Task] = &[
    Task {
        name: "ballots",
        does: "lets very many vote in secret, and kills the program while they do",
        run: ballots::ballots,
    },
    Task {
        name: "bench",
        does: "measures what the program costs, with the sample and with a big register",
        run: bench::bench,
    },
    Task {
        name: "elections",
        does: "counts elections whose results are known, and tells how many come out so",
        run: elections::elections,
    },
    Task { name: "import", does: "measures how long a workbook of many persons takes", run: import::import },
    Task { name: "load", does: "lets many readers in at once", run: load::load },
    Task { name: "map", does: "makes the data of the world map", run: map::run },
    Task {
        name: "rush",
        does: "lets many teams write bids in the last minutes, and kills the program while they do",
        run: rush::rush,
    },
    Task {
        name: "tidy",
        does: "checks what the compiler cannot: arrows, texts, migrations, sources",
        run: tidy::run,
    },
    Task {
        name: "torture",
        does: "kills the program while people write, and looks whether anything is lost",
        run: torture::torture,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        eprint!("{}", help());
        return ExitCode::from(2);
    };
    if ["help", "--help", "-h"].contains(&name.as_str()) {
        print!("{}", help());
        return ExitCode::SUCCESS;
    }
    let Some(task) = TASKS.iter().find(|task| task.name == name) else {
        eprint!("There is no task `{name}`.\n\n{}", help());
        return ExitCode::from(2);
    };
    match (task.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{name}: {why}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let mut text = String::from("Usage: cargo xtask TASK [ARGUMENTS]\n\n");
    for task in TASKS {
        text.push_str(&format!("  {:<10}{}\n", task.name, task.does));
    }
    text
}
