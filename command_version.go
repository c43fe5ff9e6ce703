package main

import (
	"cmp"
	"context"
	"fmt"
	"runtime/debug"
)

// version is set by the build of a release: -ldflags "-X main.version=1.2.0".
var version string

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
	if commit := built["vcs.revision"]; commit != "" {
		said += fmt.Sprintf(", commit %.12s of %s", commit, built["vcs.time"])
		if built["vcs.modified"] == "true" {
			said += ", changed since"
		}
	}
	return said + ", " + info.GoVersion + " " + built["GOOS"] + "/" + built["GOARCH"]
}
