## What tokens may be used for, and what programs are told

scope-persons-read = Lire les personnes avec leurs adresses (secrétariat seulement)
scope-persons-write = Ajouter et corriger les personnes et leurs adresses (secrétariat seulement)
scope-mandates-read = Lire qui agit pour quelle entité (secrétariat seulement)
scope-mandates-write = Confier des mandats et y mettre fin (secrétariat seulement)
scope-memberships-read = Lire qui est membre, depuis quand et par quels réseaux (secrétariat seulement)
scope-applications-read = Lire les demandes pour devenir un réseau, avec leurs étapes (secrétariat seulement)
scope-agreements-read = Lire les accords que vous pouvez voir
mandates-refusal-person = Désignez une personne par son identifiant.
bodies-refusal-no-name = Une entité a un nom dans au moins une langue.

## What there is for programs

api-subject-bodies = La confédération, ses réseaux, ses groupes et ses partenaires : ouvert à tous
api-subject-reports = Les rapports publiés des entités, avec leurs réponses : ouvert à tous
api-subject-objectives = Les objectifs que les entités montrent, avec leurs indicateurs et où elles en sont : ouvert à tous
api-subject-agreements = Les accords avec des organisations partenaires : pour les deux parties et pour le secrétariat
api-subject-persons = Les personnes avec leurs adresses : pour le secrétariat
api-subject-mandates = Qui agit pour quelle entité : pour le secrétariat
api-subject-memberships = Les membres individuels, depuis quand et par quels réseaux : pour le secrétariat
api-subject-applications = Les demandes pour devenir un réseau, avec leurs étapes : pour le secrétariat
