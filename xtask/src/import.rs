//! `cargo xtask import`: how long a workbook of many persons takes to be imported, on each engine. The workbook is one that the
//! program wrote itself, so that it is as people bring it.

use crate::torture::Ground;
use crate::wire::{release, run};
use std::fmt::Write as _;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

/// `[--persons N]`.
pub fn import(arguments: &[String]) -> Result<(), String> {
    let persons = match arguments {
        [] => 100_000,
        [name, value] if name == "--persons" => {
            value.parse::<usize>().map_err(|_| format!("{name}: `{value}` is no number"))?
        }
        _ => return Err("there is only --persons N".into()),
    };
    let program = release()?;
    let ground = Ground::named("from", "sqlite")?;
    let (csv, book) = (ground.folder.join("persons.csv"), ground.folder.join("persons.xlsx"));
    fs::write(&csv, table(persons)).map_err(|e| e.to_string())?;
    let [csv, path] = [&csv, &book].map(|file| file.display().to_string());
    found(&program, &ground)?;
    run(&program, &ground.arguments(&["import", "persons", &csv]))?;
    let written = Command::new(&program)
        .args(ground.arguments(&["export", "persons", "--format", "xlsx"]))
        .stdin(Stdio::null())
        .output()
        .map_err(|e| e.to_string())?;
    fs::write(&book, &written.stdout).map_err(|e| e.to_string())?;
    println!("{persons} persons, a workbook of {:.1} MB", written.stdout.len() as f64 / 1e6);
    for engine in ["sqlite", "postgres"] {
        let ground = Ground::named("into", engine)?;
        found(&program, &ground)?;
        for what in ["a house without them", "all of them again"] {
            let began = Instant::now();
            let told = run(&program, &ground.arguments(&["import", "persons", &path]))?;
            let took = began.elapsed().as_secs_f64();
            println!("{engine}, {what}: {took:.1} s: {}", told.trim());
        }
    }
    Ok(())
}

fn found(program: &std::path::Path, ground: &Ground) -> Result<(), String> {
    run(program, &ground.arguments(&["migrate"]))?;
    run(program, &ground.arguments(&["found", "secretariat@example.org"]))?;
    Ok(())
}

/// Persons with all that is kept of them, in several scripts.
fn table(persons: usize) -> String {
    let names = ["Person", "شخص", "人物", "Persönlichkeit", "Личность", "Pessoa"];
    let languages = ["en", "en fr", "ar", "es en", "ja", "pt en"];
    let zones = ["Africa/Nairobi", "Asia/Tokyo", "America/Sao_Paulo", "Europe/Berlin", ""];
    let mut text = String::from("address,name,latin_name,greeting,languages,zone,other_addresses\n");
    for number in 1..=persons {
        let of = |all: &[&'static str]| all[number % all.len()];
        let other = if number % 7 == 0 { format!("other{number}@example.net") } else { String::new() };
        let (name, language, zone) = (of(&names), of(&languages), of(&zones));
        let _ = writeln!(
            text,
            "person{number}@example.org,{name} {number},Person {number},P {number},{language},{zone},{other}"
        );
    }
    text
}
