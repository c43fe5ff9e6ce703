package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox"
	"minber/source/sourcetest"
)

// reading has an installation read the sources of an agency, besides others.
func (in *installation) reading(t *testing.T, specs ...digest.SourceSpec) {
	t.Helper()
	data, err := json.Marshal(specs)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "sources.json")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	in.settings["SOURCES_FILE"], in.settings["FETCH_LOOPBACK"] = file, "true"
}

func TestEndToEndEveryKindOfSource(t *testing.T) {
	in := install(t)
	press := sourcetest.New(t, 60, sandboxStart().Add(-time.Minute), time.Hour)
	folder := t.TempDir()
	path := filepath.Join(folder, "letter.txt")
	if err := os.WriteFile(path, []byte("Title: A letter\n\nThe committee of the Kurultai met on Monday and talked about ferries."), 0o600); err != nil {
		t.Fatal(err)
	}
	broken := press.Spec(t, "list")
	broken.ID, broken.Name, broken.List = "redesigned", "Press: redesigned", &digest.ListSelectors{Item: ".old"}
	off := press.Spec(t, "list")
	off.ID, off.Name, off.Off, off.URL = "off", "Press: off", true, press.URL+"/off"
	in.reading(t, append(press.Specs(), broken, off,
		digest.SourceSpec{ID: "folder", Name: "Press: folder", Kind: digest.FolderKind, URL: folder},
		digest.SourceSpec{ID: "file", Name: "Press: file", Kind: digest.FileKind, URL: path})...)

	if _, err := in.try(t, "", "collect"); err == nil || !strings.Contains(err.Error(), "list.item") {
		t.Errorf("the source with wrong selectors: %v", err)
	}
	log := in.log.String()
	for _, spec := range press.Specs() {
		seen := sourcetest.PerPage
		switch spec.ID {
		case "sitemap":
			seen = 60
		case "page":
			seen = 1
		}
		if want := fmt.Sprintf("%s: %d articles, ", spec.Name, seen); !strings.Contains(log, want) {
			t.Errorf("the terminal does not say %q", want)
		}
	}
	// All of them show the same sixty articles; folder and file the same letter.
	for _, want := range []string{"Press: redesigned: 0 articles, 0 new; ", "13 sources visited, 1 failed", ", 61 new, 61 read"} {
		if !strings.Contains(log, want) {
			t.Errorf("the terminal does not say %q", want)
		}
	}
	if press.Asked("/off") != 0 {
		t.Error("a source that is off was visited")
	}
	if t.Failed() {
		t.Log(log)
	}

	checked := in.run(t, "check") // judges a source by what it shows
	newest := sandboxStart().Add(-time.Minute).UTC().Format("2006-01-02 15:04")
	for _, want := range []string{
		"CONTACT is not set", "Press: redesigned: ", fmt.Sprintf("Press: rss: items: %d, the newest of %s UTC", sourcetest.PerPage, newest), "Press: folder: items: 1, without dates",
	} {
		if !strings.Contains(checked, want) {
			t.Errorf("check does not say %q:\n%s", want, checked)
		}
	}

	var listed []digest.SourceSpec
	if err := json.Unmarshal([]byte(in.run(t, "sources")), &listed); err != nil || len(listed) != 14 {
		t.Errorf("%d sources are listed, %v", len(listed), err)
	}
	opml := filepath.Join(t.TempDir(), "feeds.opml")
	if err := os.WriteFile(opml, []byte(in.run(t, "sources", "-format", "opml")), 0o600); err != nil {
		t.Fatal(err)
	}
	in.settings["SOURCES_FILE"] = opml
	if err := json.Unmarshal([]byte(in.run(t, "sources")), &listed); err != nil || len(listed) != 4 {
		t.Errorf("%d feeds come back, %v", len(listed), err)
	}
}

// A message of a channel that is edited is told as it is now, for as long as it is
// on the page that is read.
func TestEndToEndAMessageOfAChannelIsEdited(t *testing.T) {
	in := install(t)
	press := sourcetest.New(t, 30, sandboxStart().Add(-time.Minute), time.Hour)
	in.reading(t, press.Spec(t, "telegram"))
	in.run(t, "collect")
	press.Edit(30, "Құрылтай отырысы кейінге қалдырылды: мәселе келесі аптада қаралады.")
	press.Edit(2, "Мұны енді ешкім көрмейді.") // on an older page
	before := len(in.log.String())
	in.run(t, "collect")
	if said := in.log.String()[before:]; !strings.Contains(said, ", 0 new, 1 read") {
		t.Errorf("the terminal says %s", said)
	}
	in.stop = in.start(t)
	if answer := in.ask(t, sandbox.Aigerim, "/search қалдырылды"); !strings.Contains(answer, "келесі аптада") {
		t.Errorf("the new words are not found: %s", answer)
	}
	if answer := in.ask(t, sandbox.Aigerim, "/search 130 шақырым"); strings.Contains(answer, "130 шақырым жаңа") {
		t.Errorf("the old words are found: %s", answer)
	}
}

func TestEndToEndBackfill(t *testing.T) {
	in := install(t)
	start := sandboxStart()
	press := sourcetest.New(t, 300, start.Add(-time.Minute), 6*time.Hour)
	in.reading(t, press.Spec(t, "rss"), press.Spec(t, "list"), press.Spec(t, "sitemap"), press.Spec(t, "api"), press.Spec(t, "telegram"))
	since := start.AddDate(0, 0, -30).In(digest.Location("Asia/Almaty")).Format(time.DateOnly)
	for _, wrong := range []string{"yesterday", "2026-02-30", "2099-01-01"} {
		if _, err := in.try(t, "", "collect", "-since", wrong); err == nil || !strings.Contains(err.Error(), wrong) {
			t.Errorf("-since %s: %v", wrong, err)
		}
	}
	in.run(t, "collect", "-since", since)
	log := in.log.String()
	in.run(t, "collect", "-since", since)
	again := strings.TrimPrefix(in.log.String(), log)

	first, _ := time.ParseInLocation(time.DateOnly, since, digest.Location("Asia/Almaty"))
	want := 0
	for n := 1; n <= 300; n++ {
		if !press.Published(n).Before(first) {
			want++
		}
	}
	for _, line := range []string{"sources walked back: 4; not those that show only what is new: 1", "Press: list: back to ", "Press: sitemap: back to ", "Press: api: back to ", "Press: telegram: back to "} {
		if !strings.Contains(log, line) {
			t.Errorf("the terminal does not say %q:\n%s", line, log)
		}
	}
	kept := func(log string) (visits, walks int) {
		for _, line := range strings.Split(log, "\n") {
			var seen, fresh int
			if _, err := fmt.Sscanf(line, "walked back: %d articles seen, %d new", &seen, &fresh); err == nil {
				walks += fresh
			}
			if i := strings.Index(line, " articles seen, "); strings.Contains(line, "sources visited") && i > 0 {
				_, _ = fmt.Sscanf(line[i:], " articles seen, %d new", &visits)
			}
		}
		return visits, walks
	}
	if visits, walks := kept(log); visits+walks != want {
		t.Errorf("%d and %d articles, want %d in all:\n%s", visits, walks, want, log)
	}
	if visits, walks := kept(again); visits+walks != 0 {
		t.Errorf("the second time, %d and %d are new", visits, walks)
	}
}
