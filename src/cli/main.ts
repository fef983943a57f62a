// The command line: so-khop COMMAND FILE…

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

const usage = `so-khop ${SO_KHOP_VERSION}

so-khop check FILE... | fill FILE | new --form ID | export FILE | narrative FILE | consolidate FILE... | forms
so-khop --version
`;

if (process.argv[2] === '--version') process.stdout.write(`${SO_KHOP_VERSION}\n`);
else process.stdout.write(usage);
