package bot

import (
	"slices"
	"strconv"
	"strings"

	"minber/digest"
)

// mostNamed is how many terms are named in a sentence.
const mostNamed = 6

// watchName is what a reader calls what a watch is about.
func (r *Renderer) watchName(s *speech, w digest.Watch) string {
	name := ""
	switch w.Kind {
	case digest.WatchPerson:
		name = w.Person.Name
	case digest.WatchCountry:
		name = s.has("country.", w.Subject)
	case digest.WatchBody:
		name = r.bodies[w.Subject].ShortName(s.lang)
	case digest.WatchTopic:
		name = s.has("topic.", w.Subject)
	case digest.WatchWords:
	}
	if name == "" {
		return w.Label
	}
	return name
}

// scope is two plain sentences: what a watch tells, and when.
func (r *Renderer) scope(s *speech, w digest.Watch, chat digest.Subscriber) markup {
	var what markup
	named := args{"Name": cut(r.watchName(s, w), 100)}
	switch w.Kind {
	case digest.WatchPerson:
		what = s.markup("watch.scope.person", named)
	case digest.WatchCountry:
		what = s.markup("watch.scope.country", named)
	case digest.WatchBody:
		what = s.markup("watch.scope.body", named)
	case digest.WatchTopic:
		what = s.markup("watch.scope.topic", named)
	case digest.WatchWords:
		if what = s.markup("watch.scope.words", args{"Words": s.listed(w.Terms)}); len(w.Terms) == 1 {
			what = s.markup("watch.scope.word", args{"Words": s.listed(w.Terms)})
		}
	}
	return what + ".\n" + s.told(w.Cadence, chat.Schedule) + "."
}

// listed are terms in quotation marks, with commas between.
func (s *speech) listed(terms []string) string {
	quoted := make([]string, min(len(terms), mostNamed))
	for i := range quoted {
		quoted[i] = s.quoted(cut(terms[i], 40))
	}
	all := strings.Join(quoted, ", ")
	if len(terms) > mostNamed {
		all += " …"
	}
	return all
}

// told says when matches are told.
func (s *speech) told(c digest.Cadence, at digest.Schedule) markup {
	switch c {
	case digest.Daily:
		return s.markup("watch.when.daily", args{"Hour": clock(at)})
	case digest.Weekly:
		day := s.plain("watch.day."+strconv.Itoa(int(digest.WeekDay(at))), nil)
		return s.markup("watch.when.weekly", args{"Day": day, "Hour": clock(at)})
	case digest.Instant:
	}
	return s.markup("watch.when.instant", nil)
}

// RenderWatch words the matches of one chat; it implements digest.WatchRenderer.
func (r *Renderer) RenderWatch(e digest.WatchEdition) []digest.Part {
	s := r.words.in(e.Lang)
	if e.Late {
		return r.renderLate(s, e)
	}
	all := gather(e.Items)
	var blocks []block
	heading := ""
	for i, m := range all {
		names := make([]string, len(m.watches))
		for k, w := range m.watches {
			names[k] = cut(r.watchName(s, w), 60)
		}
		// What is told of one watch stands under its name.
		if now := strings.Join(names, ", "); i == 0 || now != heading {
			heading = now
			blocks = append(blocks, block{markup: s.markup("watch.found", args{"Names": now}), heads: true})
		}
		told := r.match(s, m.WatchItem, e.Date)
		told[0].tight = blocks[len(blocks)-1].heads
		blocks = append(blocks, told...)
	}
	parts := split(blocks, anyLines)
	if len(parts) > 0 {
		last := &parts[len(parts)-1]
		last.Watch = e.Items[0].Watch.ID
		if slices.ContainsFunc(e.Items, func(m digest.WatchItem) bool { return m.Watch.ID != last.Watch }) {
			last.Watch = digest.SeveralWatches
		}
	}
	return parts
}

// gathered is an article with all the chat's watches that it matched.
type gathered struct {
	digest.WatchItem
	watches []digest.Watch
}

func gather(items []digest.WatchItem) []gathered {
	var all []gathered
	for _, item := range items {
		i := slices.IndexFunc(all, func(g gathered) bool { return g.Ref.ID == item.Ref.ID })
		if i < 0 {
			i = len(all)
			all = append(all, gathered{WatchItem: item})
		}
		g := &all[i]
		g.watches = append(g.watches, item.Watch)
		if g.Said == nil {
			g.Said = item.Said
		}
		if g.Met == nil {
			g.Met = item.Met
		}
	}
	return all
}

// match is an article that was waited for: what the watched person says in it
// or whom the person meets, else the sentence that shows why.
func (r *Renderer) match(s *speech, m digest.WatchItem, near string) []block {
	title := cut(titleOr(s, m.Ref), 250)
	item := func(one digest.Item) block { return block{markup: markup(one.HTML), items: []digest.Item{one}} }
	if m.Said == nil && m.Met == nil {
		return []block{item(storyItem(m.Ref, fit(itemLimit, func(n int) markup {
			passage := marked(m.Passage, m.Marks, min(n, mostPassage))
			if sameWords(m.Passage, m.Ref.Title) {
				passage = ""
			}
			tail := r.source(s, m.Ref)
			if others := r.others(s, m.Ref, m.Others, mostOutlets); others != "" {
				tail = join(" · ", tail, s.markup("digest.also", args{"Sources": others}))
			}
			return join("\n", bold(text(title)), passage, tail)
		})))}
	}
	blocks := []block{{markup: bold(text(title)), heads: true}}
	if m.Said != nil {
		blocks = append(blocks, item(saidItem(*m.Said, r.said(s, *m.Said, near))))
	}
	if m.Met != nil {
		blocks = append(blocks, item(metItem(*m.Met, fit(itemLimit, func(n int) markup { return r.meeting(s, *m.Met, near, n) }))))
	}
	blocks[1].tight = true
	return blocks
}

// titleOr is an article's headline, or what stands for one.
func titleOr(s *speech, a digest.ArticleRef) string {
	if a.Title == "" {
		return s.plain("article.untitled", nil)
	}
	return a.Title
}

// watchButtons stand under what watches told.
func (r *Renderer) watchButtons(lang string, watch int64) [][]Button {
	s := r.words.in(lang)
	switch watch {
	case 0:
		return nil
	case digest.SeveralWatches:
		return [][]Button{{button(s.plain("watch.all", nil), "w:h")}}
	}
	return [][]Button{{
		button(s.plain("watch.pause_this", nil), watchData("m", watch)),
		button(s.plain("watch.open", nil), watchData("v", watch)),
	}}
}
