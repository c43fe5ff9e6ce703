package main

import (
	"cmp"
	"context"
	"fmt"
	"runtime/debug"
)

// What the build of a release sets: -ldflags "-X main.version=1.2.0". The commit
// is for where Go finds none by itself, as in a worktree.
var version, commit string

func runVersion(_ context.Context, p *program, args []string) error {
	if _, err := parse(flags("version"), args, 0, 0); err != nil {
		return err
	}
	_, err := fmt.Fprintln(p.out, "minber", versionOf())
	return err
}

// versionOf says which version this is, of which commit, and built by which Go.
func versionOf() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return cmp.Or(version, "of unknown origin")
	}
	built := make(map[string]string)
	for _, s := range info.Settings {
		built[s.Key] = s.Value
	}
	said := cmp.Or(version, "unreleased")
	if commit := cmp.Or(built["vcs.revision"], commit); commit != "" {
		said += fmt.Sprintf(", commit %.12s", commit)
	}
	if when := built["vcs.time"]; when != "" {
		said += " of " + when
	}
	if built["vcs.modified"] == "true" {
		said += ", changed since"
	}
	return said + ", " + info.GoVersion + " " + built["GOOS"] + "/" + built["GOARCH"]
}
