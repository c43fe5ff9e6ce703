package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// seenIn is what inspect finds in an article, as far as it is compared.
type seenIn struct {
	Relevant bool
	People   []struct{ Name, Office, Body string }
	Said     []struct{ Speaker, Kind, Text string } `json:"statements"`
	Met      []struct{ Between [2]string }          `json:"meetings"`
	Upcoming []struct{ What, Date string }
}

// inspectAs reads an article as an installation that follows some parliaments.
func inspectAs(t *testing.T, parliaments, file string) seenIn {
	t.Helper()
	getenv := func(name string) string { return map[string]string{"PARLIAMENTS": parliaments}[name] }
	var out bytes.Buffer
	if err := run(t.Context(), []string{"inspect", "-json", file}, getenv, world{out: &out, err: &out, now: time.Now}); err != nil {
		t.Fatal(err)
	}
	var seen seenIn
	if err := json.Unmarshal(out.Bytes(), &seen); err != nil {
		t.Fatal(err)
	}
	return seen
}

// Nothing but its pack makes Minber read the news of a parliament.
func TestASecondParliamentIsRead(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		file     string
		people   []string // name: office
		said     []string // speaker: how the quotation begins
		met      []string // one and other
		upcoming []string // date: a part of what
	}{
		{
			"01-rail-statement",
			[]string{"Harriet Colebrook: gb-transport-secretary", "Miles Fennimore: ", "Priya Tolland: gb-mp"},
			[]string{"Harriet Colebrook: Passengers have paid more", "Miles Fennimore: A freeze without a timetable"},
			nil, nil,
		},
		{
			"02-pmqs",
			[]string{"Alistair Renshaw: gb-prime-minister", "Georgina Marlowe: gb-opposition-leader", "Desmond Ackerley: gb-commons-speaker"},
			[]string{"Georgina Marlowe: He has had eighteen months", "Alistair Renshaw: We are spending more"},
			nil, nil,
		},
		{
			"03-lord-speaker-meeting",
			[]string{"Wexcombe: gb-lords-speaker", "Sigrún Hallgrímsdóttir: "},
			[]string{"Wexcombe: Our two parliaments"},
			[]string{"Wexcombe and Sigrún Hallgrímsdóttir"},
			nil,
		},
		{
			"04-repairs-bill",
			[]string{"Rowan Ellesby: gb-housing-secretary"},
			[]string{"Rowan Ellesby: No child should"},
			nil,
			[]string{"2026-12-02: second reading in the House of Commons", "2027-01: Committee stage"},
		},
		{
			"05-treasury-committee",
			[]string{"Felicity Arkwright: gb-commons-committee-chair"},
			[]string{"Felicity Arkwright: Families who remortgage"},
			nil,
			[]string{"2026-11-25: question the Governor of the Bank of England"},
		},
		{
			"06-lords-defeat",
			[]string{"Pemberley: gb-lords-leader", "Ilverton: gb-peer"},
			[]string{"Ilverton: Patients lent us"},
			nil,
			[]string{"2026-12-08: Health Data Bill returns to the Commons"},
		},
		{
			"07-budget",
			[]string{"Beatrice Longmire: gb-chancellor", "Tobias Vane: "},
			[]string{"Beatrice Longmire: A country that cannot feed", "Tobias Vane: half a loaf"},
			nil,
			[]string{"2026-12-01: MPs will vote on the measure"},
		},
		{
			"08-foreign-secretary",
			[]string{"Conrad Ashby: gb-foreign-secretary", "Claire Delaunay: "},
			[]string{"Conrad Ashby: We agreed that the smugglers"},
			[]string{"Conrad Ashby and Claire Delaunay"},
			[]string{"2026-11-23: report to MPs"},
		},
		{
			"09-speaker-phones",
			[]string{"Desmond Ackerley: gb-commons-speaker", "Nathaniel Obi: gb-mp"},
			[]string{"Desmond Ackerley: Constituents did not send us"},
			nil,
			[]string{"2026-12-07: The new rule takes effect"},
		},
		{
			"10-bill-notice", nil, nil, nil,
			[]string{"2026-11-30: committee stage in the House of Lords", "2026-12-14: Third reading in the House of Lords"},
		},
		{
			"13-holyrood",
			[]string{"Catriona Balfour: gb-first-minister-scotland", "Ewan Strachan: gb-scottish-parliament-presiding-officer"},
			[]string{"Catriona Balfour: Islanders have heard"},
			nil,
			[]string{"2026-12-03: debate the ferries again"},
		},
	} {
		t.Run(c.file, func(t *testing.T) {
			seen := inspectAs(t, "uk", filepath.Join("parliament", "uk", "samples", c.file+".txt"))
			if !seen.Relevant {
				t.Error("not about a parliament")
			}
			var people, said, met, upcoming []string
			for _, p := range seen.People {
				people = append(people, p.Name+": "+p.Office)
				if home, _, _ := strings.Cut(p.Body, "-"); home != "gb" && p.Office != "" {
					t.Errorf("%s is in %q", p.Name, p.Body)
				}
			}
			for _, s := range seen.Said {
				said = append(said, s.Speaker+": "+s.Text)
			}
			for _, m := range seen.Met {
				met = append(met, m.Between[0]+" and "+m.Between[1])
			}
			for _, u := range seen.Upcoming {
				upcoming = append(upcoming, u.Date+": "+u.What)
			}
			each(t, "person", people, c.people, func(got, want string) bool { return got == want })
			each(t, "statement", said, c.said, strings.HasPrefix)
			each(t, "meeting", met, c.met, func(got, want string) bool { return got == want })
			each(t, "announcement", upcoming, c.upcoming, func(got, want string) bool {
				date, what, _ := strings.Cut(want, ": ")
				return strings.HasPrefix(got, date+": ") && strings.Contains(got, what)
			})
		})
	}
}

// each reports what is wanted and not among what was found.
func each(t *testing.T, what string, got, want []string, fits func(got, want string) bool) {
	t.Helper()
	for _, w := range want {
		if !slices.ContainsFunc(got, func(g string) bool { return fits(g, w) }) {
			t.Errorf("no %s %q among %q", what, w, got)
		}
	}
}

func TestWhatIsNotOfASecondParliamentIsNot(t *testing.T) {
	t.Parallel()
	for _, file := range []string{"11-bakery", "12-football"} {
		if inspectAs(t, "uk", filepath.Join("parliament", "uk", "samples", file+".txt")).Relevant {
			t.Errorf("%s is taken for news of a parliament", file)
		}
	}
}

// inLondon is Minber for the Parliament of the United Kingdom alone.
func inLondon(t *testing.T) *installation {
	t.Helper()
	in := install(t)
	packs := in.settings["PARLIAMENTS_DIR"]
	if err := os.CopyFS(filepath.Join(packs, "uk"), os.DirFS(filepath.Join("parliament", "uk"))); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(packs, "uk", "sources.json"), []byte("[]"), 0o600); err != nil {
		t.Fatal(err)
	}
	in.settings["PARLIAMENTS"], in.settings["CHANNELS"] = "uk", sandboxChannel
	return in
}

// Where the settings say nothing, the pack's language and time zone hold, and
// its people are the examples.
func TestEndToEndASecondParliamentsReaders(t *testing.T) {
	in := inLondon(t)
	in.run(t, "collect", filepath.Join("parliament", "uk", "samples"))
	in.start(t)

	in.say(t, sandbox.Emma, "/help")
	in.await(t, sandbox.Emma, "/speaker Starmer")
	in.await(t, sandbox.Emma, "/meetings Starmer France")
	in.say(t, sandbox.Emma, "/meetings Nobody")
	in.await(t, sandbox.Emma, "/meetings Commons")
	in.say(t, sandbox.Emma, "/search")
	in.await(t, sandbox.Emma, "/search body:Commons")
	in.say(t, sandbox.Emma, "/settings")
	in.await(t, sandbox.Emma, "London")
	in.say(t, sandbox.Emma, "/digest 7")
	in.await(t, sandbox.Emma, "Speaker bans phones from the Commons chamber")
	in.say(t, sandbox.Emma, "/search body:Lords")
	in.await(t, sandbox.Emma, "Government defeated in Lords")

	in.telegram.SetClock(time.Date(2026, 11, 21, 8, 0, 5, 0, time.UTC)) // eight o'clock in London
	for _, m := range in.await(t, sandbox.Channel, "21 November 2026") {
		if strings.ContainsAny(m.Text, "әғқңөұүһіыэ") {
			t.Errorf("the channel is not spoken to in English: %s", m.Text)
		}
	}
}
