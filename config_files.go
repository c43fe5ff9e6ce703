package main

import (
	"fmt"
	"maps"
	"os"
	"strings"
)

// inFiles are the settings that hold a secret, and those that name a file which
// holds it instead: what is in a file is not in the environment of a process.
var inFiles = []struct{ file, secret, what string }{
	{"TOKEN_FILE", "TELEGRAM_BOT_TOKEN", "token"},
	{"DATABASE_URL_FILE", "DATABASE_URL", "address"},
	{"WEBHOOK_SECRET_FILE", "WEBHOOK_SECRET", "secret"},
}

// readSecrets returns the settings with the secrets that lie in files, and what
// is wrong with those.
func readSecrets(values map[string]string) (all map[string]string, problems []string) {
	all = maps.Clone(values)
	for _, one := range inFiles {
		path := values[one.file]
		switch {
		case path == "":
			continue
		case values[one.secret] != "":
			problems = append(problems, fmt.Sprintf("%s: %s is set as well: want one of the two", one.file, one.secret))
			continue
		}
		value, err := readSecret(path, one.what)
		if err != nil {
			problems = append(problems, one.file+": "+err.Error())
			continue
		}
		all[one.secret] = value
	}
	return all, problems
}

func readSecret(path, what string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	value := strings.TrimSpace(string(data))
	if value == "" || strings.ContainsAny(value, " \t\r\n") {
		return "", fmt.Errorf("%s does not hold one %s alone", path, what)
	}
	return value, nil
}
