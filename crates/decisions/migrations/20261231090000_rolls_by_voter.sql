-- On which rolls somebody stands is asked for the register, and where persons are erased or made one.
CREATE INDEX decisions_voter_of_person ON decisions_voter (person, proposal);
CREATE INDEX decisions_voter_of_body ON decisions_voter (body, proposal);
