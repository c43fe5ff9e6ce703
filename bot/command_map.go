package bot

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"minber/digest"
)

const (
	ringAtMost = 16 // people, that names stay legible on a phone
	barsAtMost = 12
)

// The pictures of meetings.
const (
	ringPicture = "ring" // who met whom
	barPicture  = "bars" // how often each country was met
)

// drawMeetings answers with a picture of the meetings that a view selects; it
// takes the place of another one under which it was asked for.
func (a *answers) drawMeetings(ctx context.Context, r Request, v view, kind string) (Reply, error) {
	m, err := a.meets.MeetingMap(ctx, v.Meetings.query(r.Lang), ringAtMost, a.words.home)
	if err != nil {
		return Reply{}, err
	}
	s := a.in(r)
	if v.id, err = a.keep(ctx, r, v); err != nil {
		return Reply{}, err
	}
	other, label := "b", s.plain("button.by_country", nil)
	if kind == barPicture {
		other, label = "g", s.plain("button.map", nil)
	}
	buttons := [][]Button{
		a.spans(r, *v.Meetings, fmt.Sprintf("m:%s:%d:", map[string]string{ringPicture: "g", barPicture: "b"}[kind], v.id)),
		{button(label, fmt.Sprintf("m:%s:%d", other, v.id))},
		{button(s.plain("button.list", nil), fmt.Sprintf("m:l:%d", v.id))},
	}
	title := a.words.ledgerTitle(s, *v.Meetings, nil)
	if kind == barPicture && len(v.Meetings.Sides) == 0 {
		title = s.markup("map.countries", nil)
	}
	when := capital(v.Meetings.Period.title(s, a.today(r)))
	if len(m.People) < 2 || kind == barPicture && len(m.Countries) == 0 {
		return say(join("\n\n", join("\n", bold(title), text(when)), s.markup("meetings.none", nil)), buttons[:1]...), nil
	}
	data, err := a.pictures.drawn(a.now(), []any{kind, r.Lang, title, when, m}, func() ([]byte, error) {
		if kind == barPicture {
			return a.words.bars(s, *v.Meetings, m, when).draw()
		}
		return a.words.ring(s, *v.Meetings, m, when).draw()
	})
	if err != nil {
		return Reply{}, err
	}
	caption := join("\n", bold(title), text(pictureSubtitle(s, m, when)))
	return Reply{Picture: &File{Name: "minber-" + kind + ".png", Data: data, Caption: string(caption), Buttons: buttons}, Edit: true}, nil
}

// ring words a picture of who met whom. People of the home country stand by
// their body, others by their country, the larger groups first.
func (r *Renderer) ring(s *speech, v ledgerView, m digest.MeetingMap, when string) ring {
	groups := make(map[int64]string, len(m.People))
	size := make(map[string]int)
	met := make(map[int64]int)
	for _, t := range m.Ties {
		met[t.A] += t.Count
		met[t.B] += t.Count
	}
	for _, p := range m.People {
		groups[p.ID] = r.groupOf(s, p)
		size[groups[p.ID]]++
	}
	people := slices.Clone(m.People)
	slices.SortStableFunc(people, func(a, b digest.PersonRef) int {
		x, y := groups[a.ID], groups[b.ID]
		return cmp.Or(cmp.Compare(size[y], size[x]), cmp.Compare(x, y), cmp.Compare(met[b.ID], met[a.ID]), cmp.Compare(a.ID, b.ID))
	})
	picture := ring{
		title: s.plain("map.title", nil), subtitle: pictureSubtitle(s, m, when),
		note: s.plain("map.note", nil),
	}
	if len(v.Sides) > 0 {
		picture.title = PlainText(string(r.ledgerTitle(s, v, nil)))
	}
	place := make(map[int64]int)
	color, last := -1, ""
	for i, p := range people {
		if group := groups[p.ID]; i == 0 || group != last {
			color, last = color+1, group
		}
		place[p.ID] = i
		picture.people = append(picture.people, ringPerson{cut(p.Name, 60), groups[p.ID], color, met[p.ID]})
	}
	for _, t := range m.Ties {
		picture.ties = append(picture.ties, ringTie{place[t.A], place[t.B], t.Count})
	}
	return picture
}

// groupOf is a person's body at home, or the country abroad.
func (r *Renderer) groupOf(s *speech, p digest.PersonRef) string {
	if body, ok := r.bodies[p.Body]; ok && (p.Country == "" || p.Country == r.home) {
		return body.ShortName(s.lang)
	}
	if p.Country == "" {
		return ""
	}
	return s.country(p.Country)
}

func (r *Renderer) bars(s *speech, v ledgerView, m digest.MeetingMap, when string) bars {
	picture := bars{title: s.plain("map.countries", nil), subtitle: pictureSubtitle(s, m, when)}
	if len(v.Sides) > 0 {
		picture.subtitle = PlainText(string(r.ledgerTitle(s, v, nil))) + " · " + picture.subtitle
	}
	for _, c := range m.Countries[:min(len(m.Countries), barsAtMost)] {
		picture.rows = append(picture.rows, bar{s.country(c.Country), c.Count})
	}
	if rest := len(m.Countries) - len(picture.rows); rest > 0 {
		picture.note = s.plain("map.more", args{"Count": rest})
	}
	return picture
}

func pictureSubtitle(s *speech, m digest.MeetingMap, when string) string {
	count := s.plain("meetings.count", args{"Count": m.Total})
	if when == "" {
		return s.plain("map.all_time", nil) + " · " + count
	}
	return when + " · " + count
}

// pictures remembers those drawn last: what many ask for at one time is drawn
// once. The zero value is ready.
type pictures struct {
	mu    sync.Mutex
	known map[[sha256.Size]byte]picture
}

type picture struct {
	data []byte
	at   time.Time
}

const (
	picturesKept = 10 * time.Minute
	mostPictures = 24 // of about 100 KB
)

// drawn returns the picture of some data, drawn anew unless it was lately.
func (p *pictures) drawn(now time.Time, of []any, draw func() ([]byte, error)) ([]byte, error) {
	state, err := json.Marshal(of)
	if err != nil {
		return nil, fmt.Errorf("draw: %w", err)
	}
	key := sha256.Sum256(state)
	p.mu.Lock()
	defer p.mu.Unlock() // two who want one picture: the second waits for it
	if known, ok := p.known[key]; ok && now.Sub(known.at).Abs() < picturesKept {
		return known.data, nil
	}
	data, err := draw()
	if err != nil {
		return nil, err
	}
	for k, old := range p.known {
		if now.Sub(old.at).Abs() >= picturesKept || len(p.known) >= mostPictures {
			delete(p.known, k)
		}
	}
	if p.known == nil {
		p.known = make(map[[sha256.Size]byte]picture)
	}
	p.known[key] = picture{data, now}
	return data, nil
}
