## What tokens may be used for, and what programs are told

scope-persons-read = Lire les personnes avec leurs adresses (secrétariat seulement)
scope-persons-write = Ajouter et corriger les personnes et leurs adresses (secrétariat seulement)
scope-mandates-read = Lire qui agit pour quelle entité (secrétariat seulement)
scope-mandates-write = Confier des mandats et y mettre fin (secrétariat seulement)
mandates-refusal-person = Désignez une personne par son identifiant.
bodies-refusal-no-name = Une entité a un nom dans au moins une langue.
