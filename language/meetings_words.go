package language

import (
	_ "embed"
	"strings"
)

//go:embed data/meetings.txt
var meetingTable string

// tells is a set of what a word says about a meeting; data/meetings.txt
// explains each.
type tells uint64

const (
	tellsMeet tells = 1 << iota
	tellsTalk
	tellsWeak
	tellsReceive
	tellsGreet
	tellsCall
	tellsAudience
	tellsVisit
	tellsLight
	tellsPhone
	tellsCancel
	tellsAhead
	tellsDeny
	tellsDispute
	tellsManaged
	tellsSport
	tellsCrowd
	tellsIntro
	tellsAmong
	tellsAside
	tellsSame
	tellsReporter
	tellsFace
	tellsMotion
	tellsHome
	tellsSummon
	tellsShow
	tellsGuest
	tellsMembers
	tellsSides
	tellsTurn
	tellsWelcome
	tellsJoin
	tellsRoom
	tellsSitting
	tellsStay
	tellsTold
	tellsPaper
	tellsSpare
	tellsHand
	tellsItem
	tellsStaff
	tellsFiction
	tellsClaim
	tellsPicture
	tellsMedium
	tellsBeside
	tellsSeat

	tellsQuiet     = tellsFace | tellsMotion | tellsSummon | tellsShow | tellsGuest | tellsSpare | tellsHand
	tellsEncounter = tellsMeet | tellsTalk | tellsWeak | tellsReceive | tellsGreet | tellsCall | tellsAudience | tellsVisit
)

var tellsNames = map[string]tells{
	"meet": tellsMeet, "talk": tellsTalk, "weak": tellsWeak, "receive": tellsReceive, "greet": tellsGreet, "call": tellsCall,
	"audience": tellsAudience, "visit": tellsVisit, "light": tellsLight, "phone": tellsPhone, "cancel": tellsCancel,
	"ahead": tellsAhead, "deny": tellsDeny, "dispute": tellsDispute, "managed": tellsManaged, "sport": tellsSport, "crowd": tellsCrowd,
	"intro": tellsIntro, "among": tellsAmong, "aside": tellsAside, "beside": tellsBeside, "same": tellsSame, "reporter": tellsReporter,
	"face": tellsFace, "motion": tellsMotion, "home": tellsHome, "summon": tellsSummon, "show": tellsShow, "guest": tellsGuest, "members": tellsMembers,
	"sides": tellsSides, "turn": tellsTurn, "welcome": tellsWelcome, "join": tellsJoin, "room": tellsRoom, "sitting": tellsSitting, "stay": tellsStay, "told": tellsTold, "paper": tellsPaper, "spare": tellsSpare, "hand": tellsHand, "item": tellsItem, "staff": tellsStaff, "fiction": tellsFiction, "claim": tellsClaim, "picture": tellsPicture, "medium": tellsMedium, "seat": tellsSeat,
}

// meetingWord is one word of the table.
type meetingWord struct {
	text, second string // second follows text, "" for a word alone
	open         bool   // any ending may follow
	tells        tells
}

// meetingBook knows the words that tell of meetings, by language and onset.
type meetingBook map[string]map[onset][]meetingWord

func newMeetingBook() meetingBook {
	b := meetingBook{"en": {}, "ru": {}, "kk": {}}
	for line := range strings.Lines(meetingTable) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		for _, w := range f[2:] {
			m := meetingWord{tells: tellsNames[f[1]]}
			w, m.open = strings.CutSuffix(w, "~")
			m.text, m.second, _ = strings.Cut(w, "_")
			b.add(f[0], m)
			if past, ok := strings.CutSuffix(m.text, "л"); ok && m.open && m.second == "" {
				m.text = past + "в" // встретив, встретивший
				b.add(f[0], m)
			}
		}
	}
	return b
}

func (b meetingBook) add(lang string, m meetingWord) {
	key := onsetOf(m.text)
	b[lang][key] = append(b[lang][key], m)
}

// begun returns the words of the table that a token is, or is the first one of.
func (b meetingBook) begun(lang string, t *token) (list []*meetingWord) {
	of := b[lang][t.onset]
	for k := range of {
		if m := &of[k]; m.second != "" && t.lower == m.text || m.second == "" && m.matches(m.text, t.lower) {
			list = append(list, m)
		}
	}
	return list
}

// meets returns what token k says about a meeting.
func (l *lexicon) meets(d *document, k int) (out tells) {
	t := &d.tokens[k]
	if t.kind != word {
		return 0
	}
	for _, m := range l.wordFacts(d.lang, t).meets {
		if m.second == "" || k+1 < len(d.tokens) && m.matches(m.second, d.tokens[k+1].lower) {
			out |= m.tells
		}
	}
	return out
}

func (m *meetingWord) matches(want, have string) bool {
	if m.open {
		return strings.HasPrefix(have, want)
	}
	return have == want
}
