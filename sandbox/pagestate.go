package sandbox

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// What the page is told. Times are milliseconds.

type pageState struct {
	Reset     bool          `json:"reset"` // forget what was told before
	Now       int64         `json:"now"`   // the sandbox's clock
	Zone      string        `json:"zone"`
	Digest    bool          `json:"digest"` // there is a button to the next one
	Intro     string        `json:"intro,omitempty"`
	Bot       user          `json:"bot"`
	Confirmed int64         `json:"confirmed"` // the last update that the bot has seen
	Chats     []pageChat    `json:"chats"`
	Messages  []pageMessage `json:"messages"` // new and changed ones
	Gone      []pageGone    `json:"gone"`     // deleted ones
}

type pageMessage struct {
	ID       int            `json:"id"`
	Chat     int64          `json:"chat"`
	Bot      bool           `json:"bot"`
	From     int64          `json:"from"`
	Name     string         `json:"name"`
	Date     int64          `json:"date"`
	Edited   bool           `json:"edited"`
	Text     string         `json:"text"`
	Entities []Entity       `json:"entities,omitempty"`
	Buttons  [][]pageButton `json:"buttons,omitempty"`
	Force    string         `json:"force,omitempty"`
	Reply    int            `json:"reply,omitempty"`
	Silent   bool           `json:"silent,omitempty"`
	Update   int64          `json:"update,omitempty"`
	File     *pageFile      `json:"file,omitempty"`
	Topic    int            `json:"topic,omitempty"`
	Via      bool           `json:"via,omitempty"`
	Origin   string         `json:"origin,omitempty"` // who wrote what was forwarded
	Place    *Location      `json:"place,omitempty"`
	Event    *pageEvent     `json:"event,omitempty"`
}

type pageEvent struct {
	Kind    string `json:"kind"`
	Name    string `json:"name,omitempty"`
	Message int    `json:"message,omitempty"`
}

type pageButton struct {
	Text string `json:"text"`
	Kind string `json:"kind"`
	Data string `json:"data,omitempty"`
	URL  string `json:"url,omitempty"`
	Copy string `json:"copy,omitempty"`
	// Query is put into the field, for inline mode.
	Query string `json:"query,omitempty"`
}

type pageFile struct {
	ID     string `json:"id"`
	Photo  bool   `json:"photo"`
	Name   string `json:"name"`
	Size   int    `json:"size"`
	Width  int    `json:"width,omitempty"`
	Height int    `json:"height,omitempty"`
}

type pageGone struct {
	Chat int64 `json:"chat"`
	ID   int   `json:"id"`
}

// state is what has changed since a revision; 0 asks for everything.
func (s *Server) state(since int64) pageState {
	p := pageState{
		Reset: since == 0, Now: s.now().UnixMilli(), Zone: s.options.Zone, Digest: s.options.NextDigest != nil,
		Intro: s.options.Intro, Bot: s.me, Confirmed: s.confirmed,
		Messages: []pageMessage{}, Gone: []pageGone{},
	}
	p.Bot.FirstName = s.localized("name", "")
	for _, c := range s.chats {
		if c.moved != 0 { // its page is the supergroup's
			continue
		}
		p.Chats = append(p.Chats, s.pageChat(c))
		for _, m := range c.messages {
			if m.rev > since {
				p.Messages = append(p.Messages, pageMessageOf(m))
			}
		}
		for _, t := range c.gone {
			if t.rev > since {
				p.Gone = append(p.Gone, pageGone{c.ID, t.id})
			}
		}
	}
	return p
}

func pageMessageOf(m Message) pageMessage {
	p := pageMessage{
		ID: m.ID, Chat: m.Chat, Bot: m.FromBot, From: m.From, Name: m.Name, Date: m.Date.UnixMilli(), Edited: !m.Edited.IsZero(),
		Text: m.Text, Entities: m.Entities, Force: m.ForceReply, Reply: m.ReplyTo, Silent: m.Silent, Update: m.update,
		Topic: m.Thread, Via: m.Via, Origin: m.ForwardedFrom, Place: m.Location, File: pageFileOf(m.Media),
	}
	if e := m.Event; e != nil {
		p.Event = &pageEvent{e.Kind, e.Name, e.Message}
	}
	for _, row := range m.Buttons {
		buttons := make([]pageButton, len(row))
		for i, b := range row {
			buttons[i] = pageButton{b.Text, b.Kind, b.Data, b.URL, b.Copy, b.Query}
		}
		p.Buttons = append(p.Buttons, buttons)
	}
	return p
}

func pageFileOf(f *Media) *pageFile {
	if f == nil {
		return nil
	}
	return &pageFile{f.FileID, f.Photo, f.Name, f.Size, f.Width, f.Height}
}

func (s *Server) serveState(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	state := s.state(0)
	s.mu.Unlock()
	writeJSON(w, http.StatusOK, state)
}

// serveEvents streams the state: first all of it, then what changes. A page
// that was cut off names the last event that it got and is told the rest.
func (s *Server) serveEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	out := http.NewResponseController(w)
	var since, epoch int64
	if n, _ := fmt.Sscanf(r.Header.Get("Last-Event-ID"), "%d-%d", &epoch, &since); n != 2 || epoch != s.epoch {
		since = 0
	}
	beat := time.NewTicker(20 * time.Second) // finds out that the page is gone
	defer beat.Stop()
	for {
		s.mu.Lock()
		state, rev, changed := s.state(since), s.rev, s.changed
		s.mu.Unlock()
		data, err := json.Marshal(state)
		if err != nil {
			return
		}
		if _, err := fmt.Fprintf(w, "id: %d-%d\ndata: %s\n\n", s.epoch, rev, data); err != nil {
			return
		}
		if since = rev; out.Flush() != nil {
			return
		}
		select {
		case <-changed:
		case <-beat.C:
		case <-r.Context().Done():
			return
		}
	}
}
