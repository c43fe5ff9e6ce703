package storage

import (
	"slices"
	"strings"

	"minber/digest"
)

// Two announcements that share so much of the shorter one's words are one; in
// one story they need not be so alike.
const (
	sameAnnouncement = 0.6
	sameInStory      = 0.4
)

// announced is an UpcomingRecord with what tells copies apart.
type announced struct {
	digest.UpcomingRecord
	story  int64
	sketch []byte
	known  int64 // unix seconds
	asked  bool  // it is of the body that was asked for
}

// copies tell one announcement.
type copies []*announced

// joined makes one of the copies of each announcement.
func joined(found []announced, lang string) []announced {
	all := grouped(found)
	kept := make([]announced, len(all))
	for i, c := range all {
		kept[i] = c.one(lang)
	}
	return kept
}

// toldBy is the announcement that has a copy of an id, in the words of that
// copy.
func toldBy(found []announced, id int64) (one announced) {
	for _, c := range grouped(found) {
		if i := slices.IndexFunc(c, func(u *announced) bool { return u.ID == id }); i >= 0 {
			one = c.told(i)
		}
	}
	return one
}

// grouped finds copies: those for one date first, then what names a month or a
// year only joins what names a day of it, or a month. A text often says both.
func grouped(found []announced) []copies {
	all := alikeByDate(found)
	for _, precision := range []int{len("2026-11"), len("2026")} {
		for k, c := range all {
			if len(c.date()) != precision {
				continue
			}
			if i := c.morePrecise(all); i >= 0 {
				all[i], all[k] = append(all[i], c...), nil
			}
		}
		all = slices.DeleteFunc(all, func(c copies) bool { return len(c) == 0 })
	}
	return all
}

func alikeByDate(found []announced) []copies {
	var all []copies
	byDate := make(map[string][]int) // of all
	for k := range found {
		u := &found[k]
		i := slices.IndexFunc(byDate[u.Date], func(i int) bool {
			return slices.ContainsFunc(all[i], func(other *announced) bool { return u.sameWords(other) || u.sameStory(other) })
		})
		if i >= 0 {
			at := byDate[u.Date][i]
			all[at] = append(all[at], u)
			continue
		}
		byDate[u.Date] = append(byDate[u.Date], len(all))
		all = append(all, copies{u})
	}
	return all
}

// sameWords says that two announcements are told in almost the same words.
func (u *announced) sameWords(other *announced) bool {
	need := sameAnnouncement
	if u.story != 0 && u.story == other.story && u.Ref.ID != other.Ref.ID {
		need = sameInStory
	}
	least := min(len(u.sketch), len(other.sketch)) / 4
	return u.Lang == other.Lang && least > 0 && float64(shared(u.sketch, other.sketch)) >= need*float64(least)
}

// sameStory says that two announcements, whose words can't be compared, are of
// one story.
func (u *announced) sameStory(other *announced) bool {
	return u.Lang != other.Lang && u.story != 0 && u.story == other.story
}

// date is the most precise one.
func (c copies) date() string {
	date := ""
	for _, u := range c {
		if len(u.Date) > len(date) {
			date = u.Date
		}
	}
	return date
}

// morePrecise finds the announcement that copies with a vague date repeat: one
// in almost the same words, or the only one in another language that the story
// has for that time. An article that announces two things means two. It returns
// an index of all, -1 if there is none.
func (c copies) morePrecise(all []copies) int {
	vague, only := c.date(), -1
	for i, other := range all {
		if date := other.date(); len(date) <= len(vague) || !strings.HasPrefix(date, vague) {
			continue
		}
		if c.any(other, (*announced).sameWords) {
			return i
		}
		if c.any(other, (*announced).sameStory) && !c.any(other, (*announced).sameArticle) {
			if only >= 0 {
				return -1
			}
			only = i
		}
	}
	return only
}

func (u *announced) sameArticle(other *announced) bool { return u.Ref.ID == other.Ref.ID }

// any says whether something holds of two of the copies.
func (c copies) any(other copies, holds func(a, b *announced) bool) bool {
	return slices.ContainsFunc(c, func(a *announced) bool {
		return slices.ContainsFunc(other, func(b *announced) bool { return holds(a, b) })
	})
}

// one is the announcement as a reader of lang should see it: told in that
// language where possible, with the most precise date, as certain as the most
// certain copy, and new if all copies are.
func (c copies) one(lang string) announced {
	return c.told(max(0, slices.IndexFunc(c, func(u *announced) bool { return u.Lang == lang })))
}

// told is the announcement in the words of one of the copies.
func (c copies) told(by int) announced {
	one := *c[by]
	one.Date, one.Others = c.date(), nil
	for i, u := range c {
		one.Certainty = surer(one.Certainty, u.Certainty)
		one.New = one.New && u.New
		same := func(ref digest.ArticleRef) bool { return ref.ID == u.Ref.ID }
		if i != by && u.Ref.ID != one.Ref.ID && !slices.ContainsFunc(one.Others, same) {
			one.Others = append(one.Others, u.Ref)
		}
	}
	return one
}

// surer is the more certain of two.
func surer(a, b string) string {
	order := []string{"", digest.Proposed, digest.Planned, digest.Decided}
	if slices.Index(order, b) > slices.Index(order, a) {
		return b
	}
	return a
}
