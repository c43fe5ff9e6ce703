package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is promised about delivery and security names the tests that hold it.
func TestEveryPromiseNamesItsTest(t *testing.T) {
	for page, count := range map[string]int{"docs/delivery.md": 10, "docs/security.md": 20} {
		t.Run(page, func(t *testing.T) { holdsPromises(t, page, count) })
	}
}

// Every module that is built in is listed with its licence.
func TestEveryDependencyIsListed(t *testing.T) {
	needed, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	var want, listed []string
	for _, m := range regexp.MustCompile(`(?m)^\t(\S+) v`).FindAllSubmatch(needed, -1) {
		want = append(want, string(m[1]))
	}
	for _, m := range regexp.MustCompile(`(?m)^\| (\S+\.\S+) \| .*\| [A-Z].* \|$`).FindAllSubmatch(page, -1) {
		listed = append(listed, string(m[1]))
	}
	slices.Sort(want)
	slices.Sort(listed)
	if diff := cmp.Diff(want, listed); diff != "" {
		t.Errorf("docs/dependencies.md: %s", diff)
	}
}

// holdsPromises looks whether each numbered line of a page names tests that are
// there.
func holdsPromises(t *testing.T, path string, count int) {
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var sources strings.Builder
	for _, pattern := range []string{"*_test.go", "*/*_test.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			sources.Write(source)
		}
	}
	test := regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z]+)`")
	promises := 0
	for line := range strings.Lines(string(page)) {
		if !regexp.MustCompile(`^\d+\. `).MatchString(line) {
			continue
		}
		promises++
		named := test.FindAllStringSubmatch(line, -1)
		if len(named) == 0 {
			t.Errorf("no test holds: %s", line)
		}
		for _, name := range named {
			if !strings.Contains(sources.String(), "func "+name[1]+"(") {
				t.Errorf("there is no %s", name[1])
			}
		}
	}
	if promises != count {
		t.Errorf("%d promises", promises)
	}
}

// What the manual tells to run, set and copy is there.
func TestTheManualNamesWhatIsThere(t *testing.T) {
	makefile, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	known := settingNames()
	for _, page := range []string{"docs/operating.md", "docs/postgresql.md", "deploy/compose.yaml", "deploy/compose.postgres.yaml", "deploy/minber.service"} {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, m := range regexp.MustCompile(`\bdeploy/[\w./-]*\w`).FindAllString(string(text), -1) {
			found++
			_, missing := os.Stat(m)
			if ignored := slices.Contains([]string{"deploy/token", "deploy/database-password", "deploy/database-url", "deploy/webhook-secret", "deploy/minber.env"}, m); missing != nil && !ignored {
				t.Errorf("%s names %s, which is not there", page, m)
			}
		}
		for _, m := range regexp.MustCompile("(?m)(?:`|^)make ([a-z]+)").FindAllSubmatch(text, -1) {
			found++
			if !strings.Contains(string(makefile), "\n"+string(m[1])+": ") {
				t.Errorf("%s calls make %s, which is not there", page, m[1])
			}
		}
		for _, m := range regexp.MustCompile("(?m)(?:`|^|bin/)minber ([a-z]+)").FindAllSubmatch(text, -1) {
			found++
			if !slices.ContainsFunc(commands, func(c command) bool { return c.name == string(m[1]) }) {
				t.Errorf("%s calls minber %s, which is not there", page, m[1])
			}
		}
		for _, m := range regexp.MustCompile(`\b(?:WEBHOOK|BACKUP|DATABASE|LISTEN|LOG|KEEP|SEND|TOKEN|TELEGRAM)_[A-Z_]+\b`).FindAllString(string(text), -1) {
			found++
			if !slices.Contains(known, m) {
				t.Errorf("%s sets %s, which is no setting", page, m)
			}
		}
		if found < 4 {
			t.Errorf("in %s only %d things were found", page, found)
		}
	}
}

// systemd takes the unit, as far as it can say without starting it.
func TestSystemdTakesTheUnit(t *testing.T) {
	t.Parallel()
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("there is no systemd-analyze")
	}
	unit, err := os.ReadFile("deploy/minber.service")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "minber.service")
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(string(unit), "/usr/local/bin/minber run", "/bin/true")), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), analyze, "verify", file).CombinedOutput(); err != nil || strings.Contains(string(out), "minber.service") {
		t.Errorf("systemd-analyze verify: %v\n%s", err, out)
	}
}
