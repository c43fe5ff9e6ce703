package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// tryPackages names the folder of what is handed out: `make package`.
const tryPackages = "MINBER_PACKAGE"

const mostMegabytes = 32 // that a stripped binary may have

// What is handed out can be unpacked or installed, runs, and has all that it needs
// beside it.
func TestThePackagesCanBeInstalled(t *testing.T) {
	dist := os.Getenv(tryPackages)
	if dist == "" {
		t.Skip(tryPackages + " names no folder with packages")
	}
	for _, c := range []struct {
		name, pattern, program string
		install                func(t *testing.T, file, root string)
		files                  []string
	}{
		{
			"the tarball", "minber-*.tar.gz", "minber-*/minber",
			func(t *testing.T, file, root string) { runs(t, "tar", "-xzf", file, "-C", root) },
			[]string{
				"minber-*/LICENSE", "minber-*/licences.txt", "minber-*/.env.example", "minber-*/docs/operating.md", "minber-*/deploy/minber.service",
				"minber-*/deploy/prometheus/alerts.yml", "minber-*/deploy/grafana/minber.json", "minber-*/deploy/caddy/Caddyfile",
			},
		},
		{
			"the Debian package", "minber_*.deb", "usr/bin/minber", installDebian,
			[]string{
				"usr/share/doc/minber/copyright", "usr/share/doc/minber/operating.md", "etc/minber/minber.env", "lib/systemd/system/minber.service",
				"usr/share/doc/minber/examples/prometheus/alerts.yml", "usr/share/doc/minber/examples/caddy/Caddyfile",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			root := t.TempDir()
			file := only(t, filepath.Join(dist, c.pattern))
			c.install(t, file, root)
			program := only(t, filepath.Join(root, c.program))
			version := regexp.MustCompile(`^minber-(.+)-linux|^minber_(.+)_`).FindStringSubmatch(filepath.Base(file))
			if version == nil {
				t.Fatalf("%s says no version", file)
			}
			if said := runs(t, program, "version"); !strings.HasPrefix(said, "minber "+version[1]+version[2]+", ") {
				t.Errorf("%s, and the program says it is %s", file, said)
			}
			for _, f := range c.files {
				only(t, filepath.Join(root, f))
			}
			info, err := os.Stat(program)
			if err != nil {
				t.Fatal(err)
			}
			if megabytes := float64(info.Size()) / 1e6; megabytes > mostMegabytes {
				t.Errorf("the program has %.1f MB", megabytes)
			}
		})
	}
}

// installDebian installs a package into a root of its own, removes it and purges
// it: the settings and the token go, the data stay.
func installDebian(t *testing.T, file, root string) {
	t.Helper()
	for _, dir := range []string{"var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/minber"} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{"var/lib/dpkg/status": "", "var/lib/dpkg/available": "", "var/lib/minber/minber.db": "kept"} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	dpkg := func(args ...string) {
		t.Helper()
		runs(t, "dpkg", append([]string{"--root=" + root, "--force-script-chrootless,depends,not-root,bad-path", "--log=/dev/null"}, args...)...)
	}
	dpkg("--install", file)
	token := filepath.Join(root, "etc/minber/token")
	if err := os.WriteFile(token, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	dpkg("--remove", "minber")
	only(t, filepath.Join(root, "etc/minber/minber.env")) // as it was set
	dpkg("--purge", "minber")
	if _, err := os.Stat(filepath.Dir(token)); err == nil {
		t.Error("a purge leaves settings or the token")
	}
	only(t, filepath.Join(root, "var/lib/minber/minber.db"))
	dpkg("--install", file)
	unit, err := os.ReadFile(filepath.Join(root, "lib/systemd/system/minber.service"))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"ExecStart=/usr/bin/minber run\n", "\nUser=minber\n", "\nConditionPathExists=/etc/minber/token\n"} {
		if !strings.Contains(string(unit), line) {
			t.Errorf("the unit has no line %q", line)
		}
	}
}

// runs calls a program and returns what it printed.
func runs(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// only returns the one file that fits a pattern.
func only(t *testing.T, pattern string) string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) != 1 {
		t.Fatalf("%s: %q, %v", pattern, files, err)
	}
	return files[0]
}
