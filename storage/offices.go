package storage

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// ref shows a person as of an ISO day; "" is the latest known. An office that
// only texts of other languages state is shown by its normal form. One that is
// over is shown only where nothing else is known, and as a former one.
func (c *cast) ref(id int64, day string) digest.PersonRef {
	r := digest.PersonRef{ID: id, Name: c.bestName(id), Country: c.country[id]}
	var posted, best, translated, once role
	for _, one := range c.roles[id] {
		shown := one.in(c.lang)
		switch {
		case c.over(id, one, day):
			if shown.role != "" && shown.fits(once, day) {
				once = shown
			}
			continue
		case shown.role == "":
		case one.lang == c.lang && one.fits(best, day):
			best = shown
		case one.lang != c.lang && one.fits(translated, day):
			translated = shown
		}
		if one.body != "" && one.fits(posted, day) {
			posted = one
		}
	}
	if best.role == "" {
		best = translated
	}
	if best.role == "" && posted.body == "" && once.role != "" {
		r.Role, r.Body, r.Tenure = once.role, once.body, digest.Former
		return r
	}
	r.Role, r.Tenure, r.Body = best.role, best.tenure, cmp.Or(best.body, posted.body)
	return r
}

// in words an office in the reader's language: as the packs do, so that one
// office has one name; as its texts do, where they say more or the packs know no
// such office; else not at all.
func (r role) in(lang string) role {
	if r.lang == lang && (r.role == "" || len(strings.Fields(r.role)) > len(strings.Fields(r.normal))) {
		return r
	}
	r.role = r.normal
	return r
}

// over says whether an office is a former one as of a day: because the texts
// that state it say so, or a later one does.
func (c *cast) over(id int64, office role, day string) bool {
	if office.tenure == digest.Former {
		return true
	}
	return slices.ContainsFunc(c.roles[id], func(o role) bool {
		return o.tenure == digest.Former && (day == "" || o.first <= day) && o.until(day) > office.until(day) && o.sameOffice(office)
	})
}

// sameOffice says whether two lines are of one office. Texts of one language
// word it alike, those of two share its body.
func (r role) sameOffice(o role) bool {
	if r.lang != o.lang {
		return r.body != "" && r.body == o.body
	}
	a, b := strings.ToLower(r.role), strings.ToLower(o.role)
	return (r.body == o.body || r.body == "" || o.body == "") && (strings.Contains(a, b) || strings.Contains(b, a))
}

// until is the last day, up to a day, on which an office may have been stated.
func (r role) until(day string) string {
	if day != "" {
		return min(r.last, day)
	}
	return r.last
}

// fits says that an office was stated by that day, and later than the one
// found so far; of two that were stated until the same day, more often.
func (r role) fits(found role, day string) bool {
	if day != "" && r.first > day {
		return false
	}
	return found.first == "" || cmp.Or(
		cmp.Compare(r.until(day), found.until(day)),
		cmp.Compare(r.count, found.count),
		cmp.Compare(found.role, r.role)) > 0
}

// career returns the offices, latest first: as the reader's language states
// them or, where it states none, as the nearest language does. What is over
// comes behind what is not.
func (c *cast) career(id int64) []digest.RoleRecord {
	nearest := ""
	for _, r := range c.roles[id] {
		if r.role != "" && (nearest == "" || c.distance(alias{name: "-", lang: r.lang}) < c.distance(alias{name: "-", lang: nearest})) {
			nearest = r.lang
		}
	}
	stated := slices.Clone(c.roles[id]) // texts that look back come last
	slices.SortStableFunc(stated, func(a, b role) int {
		return cmp.Compare(boolRank(a.tenure != digest.Former), boolRank(b.tenure != digest.Former))
	})
	var records []digest.RoleRecord
	var normal []string // of each record, its office as the packs word it
	for _, r := range stated {
		if r.role == "" || r.lang != nearest {
			continue
		}
		r.role = cmp.Or(r.in(c.lang).role, r.role)
		record := digest.RoleRecord{Role: r.role, Body: r.body, Office: r.office, Tenure: r.tenure, First: r.first, Last: r.last}
		if r.tenure == digest.Former {
			record.First, record.Last = "", ""
		} else if c.over(id, r, "") {
			record.Tenure = digest.Former
		}
		// Texts that state another country, or none, state the same office, and
		// so do those that word one of the packs otherwise.
		i := 0
		for i < len(records) && !(records[i].Body == r.body && (records[i].Role == r.role || normal[i] != "" && normal[i] == r.normal)) {
			i++
		}
		if i == len(records) {
			records, normal = append(records, record), append(normal, r.normal)
			continue
		}
		records[i] = joinRecords(records[i], record)
	}
	datedByAll(records, stated)
	slices.SortFunc(records, func(a, b digest.RoleRecord) int {
		return cmp.Or(cmp.Compare(boolRank(a.Tenure != digest.Former), boolRank(b.Tenure != digest.Former)),
			cmp.Compare(b.Last, a.Last), cmp.Compare(b.First, a.First), cmp.Compare(a.Role, b.Role))
	})
	return records[:min(len(records), mostRoles)]
}

// datedByAll widens the days of each office of the packs to those on which texts
// of any language state it: they are no other ones in another language.
func datedByAll(records []digest.RoleRecord, stated []role) {
	for _, r := range stated {
		if r.office == "" || r.tenure == digest.Former {
			continue
		}
		for i := range records {
			if o := &records[i]; o.Office == r.office && o.First != "" {
				o.First, o.Last = min(o.First, r.first), max(o.Last, r.last)
			}
		}
	}
}

// joinRecords makes one of two lines of an office. b may be of texts that look
// back on it: those don't say when it was held.
func joinRecords(a, b digest.RoleRecord) digest.RoleRecord {
	a.Office = cmp.Or(a.Office, b.Office)
	if b.First == "" {
		return a
	}
	if b.Last > a.Last {
		a.Tenure = b.Tenure
	}
	a.First, a.Last = min(a.First, b.First), max(a.Last, b.Last)
	return a
}

// asOf is the day for which a record's persons are shown: its own if that is
// known, else its article's.
func asOf(date, articleDay string) string {
	if len(date) == len(time.DateOnly) {
		return date
	}
	return articleDay
}
