package bot_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"minber/digest"
)

type fakeArchive struct {
	material func(digest.Window, string) (digest.Material, error)
	meetings func(digest.MeetingQuery) ([]digest.MeetingRecord, int, error)
	search   func(digest.SearchQuery) ([]digest.SearchHit, int, error)
	sources  func() ([]digest.SourceHealth, error)
}

func (f fakeArchive) Edition(_ context.Context, o digest.Order) (digest.Digest, error) {
	m, err := f.material(o.Window, o.Lang)
	return digest.Compose(m, o.Date, o.Zone, o.Days, o.Taste), err
}

func (f fakeArchive) Meetings(_ context.Context, q digest.MeetingQuery) ([]digest.MeetingRecord, int, error) {
	return f.meetings(q)
}

func (f fakeArchive) Search(_ context.Context, q digest.SearchQuery) ([]digest.SearchHit, int, error) {
	return f.search(q)
}

func (f fakeArchive) Sources(context.Context) ([]digest.SourceHealth, error) { return f.sources() }

type fakePeople struct {
	find func(name string) ([]digest.PersonHit, error)
	card func(id int64, p digest.Page) (digest.Card, error)
	// What asks for the reader's language too; in place of the others if set.
	findIn func(name, lang string) ([]digest.PersonHit, error)
	cardIn func(id int64, lang string, p digest.Page) (digest.Card, error)
	active func() ([]digest.ActivePerson, error)
}

func (f fakePeople) Find(_ context.Context, name, lang string, least digest.Fit, _ int) ([]digest.PersonHit, error) {
	find := func() ([]digest.PersonHit, error) { return f.find(name) }
	if f.findIn != nil {
		find = func() ([]digest.PersonHit, error) { return f.findIn(name, lang) }
	}
	hits, err := find()
	return slices.DeleteFunc(slices.Clone(hits), func(h digest.PersonHit) bool { return h.Fit < least }), err
}

func (f fakePeople) Card(_ context.Context, id int64, lang string, p digest.Page) (digest.Card, error) {
	if f.cardIn != nil {
		return f.cardIn(id, lang, p)
	}
	return f.card(id, p)
}

// Briefs are the cards that there are, with meetings in the reader's language.
func (f fakePeople) Briefs(ctx context.Context, ids []int64, lang string, _ int) (cards []digest.Card, err error) {
	for _, id := range ids {
		card, err := f.Card(ctx, id, lang, digest.Page{})
		if errors.Is(err, digest.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if len(card.Meetings) > 0 {
			card.Meetings = []digest.MeetingRecord{sampleMeeting(lang, 1), sampleMeeting(lang, 2)}
		}
		cards = append(cards, card)
	}
	return cards, nil
}

func (f fakePeople) Person(ctx context.Context, id int64, lang string) (digest.Card, error) {
	card, err := f.Card(ctx, id, lang, digest.Page{Limit: 1})
	card.Said, card.SaidAll, card.Meetings, card.MetAll, card.Ahead = nil, 0, nil, 0, nil
	return card, err
}

func (f fakePeople) Active(context.Context, time.Time, string, int) ([]digest.ActivePerson, error) {
	return f.active()
}

// memory is chats, views and an inbox in a map.
type memory struct {
	mu      sync.Mutex
	chats   map[digest.Address]digest.Subscriber
	views   [][]byte
	reports [][]byte // views of what may be reported
	updates []digest.Update
	tries   map[int64]int
	done    map[int64]string
	settled chan int64 // ids, as they are handled
	asked   map[string][]byte
	full    bool // nothing can be written
}

// fill makes it impossible to write, or possible again.
func (m *memory) fill(full bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.full = full
}

// write takes the lock, and says whether something can be written.
func (m *memory) write() error {
	m.mu.Lock()
	if m.full {
		return fmt.Errorf("%w: the disk is full", digest.ErrCantWrite)
	}
	return nil
}

// firstReport is before the first number of what may be reported: almost every
// answer has such a button, and no other button's number should hang on that.
const firstReport = 1000

func newMemory() *memory {
	return &memory{
		chats: make(map[digest.Address]digest.Subscriber), tries: make(map[int64]int),
		done: make(map[int64]string), settled: make(chan int64, 1000),
	}
}

func (m *memory) Chat(_ context.Context, chat digest.Address) (digest.Subscriber, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s, ok := m.chats[chat]
	if !ok {
		return s, digest.ErrNotFound
	}
	return s, nil
}

func (m *memory) SaveChat(_ context.Context, s digest.Subscriber) error {
	err := m.write()
	defer m.mu.Unlock()
	if err != nil {
		return err
	}
	m.chats[s.Chat] = s
	return nil
}

func (m *memory) MoveChat(_ context.Context, from, to digest.Address) error {
	err := m.write()
	defer m.mu.Unlock()
	if err != nil {
		return err
	}
	s, ok := m.chats[from]
	if !ok {
		return digest.ErrNotFound
	}
	delete(m.chats, from)
	s.Chat = to
	m.chats[to] = s
	return nil
}

func (m *memory) Forget(_ context.Context, chat digest.Address) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.chats, chat)
	return nil
}

func (m *memory) SaveView(_ context.Context, _ digest.Address, state []byte) (int64, error) {
	err := m.write()
	defer m.mu.Unlock()
	if err != nil {
		return 0, err
	}
	if bytes.HasPrefix(state, []byte(`{"kind":"report"`)) {
		m.reports = append(m.reports, state)
		return firstReport + int64(len(m.reports)), nil
	}
	m.views = append(m.views, state)
	return int64(len(m.views)), nil
}

func (m *memory) View(_ context.Context, _ digest.Address, id int64) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if at := id - firstReport - 1; at >= 0 && at < int64(len(m.reports)) {
		return m.reports[at], nil
	}
	if id < 1 || id > int64(len(m.views)) {
		return nil, digest.ErrNotFound
	}
	return m.views[id-1], nil
}

func (m *memory) Ask(_ context.Context, chat digest.Address, user int64, state []byte) error {
	err := m.write()
	defer m.mu.Unlock()
	if err != nil {
		return err
	}
	if m.asked == nil {
		m.asked = make(map[string][]byte)
	}
	m.asked[fmt.Sprint(chat, user)] = state
	return nil
}

func (m *memory) Asked(_ context.Context, chat digest.Address, user, _ int64) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if user == 0 {
		for key := range m.asked {
			if rest, found := strings.CutPrefix(key, fmt.Sprint(chat)); found {
				user, _ = strconv.ParseInt(strings.TrimSpace(rest), 10, 64)
			}
		}
	}
	state := m.asked[fmt.Sprint(chat, user)]
	delete(m.asked, fmt.Sprint(chat, user))
	if state == nil {
		return nil, digest.ErrNotFound
	}
	return state, nil
}

func (m *memory) Receive(_ context.Context, updates []digest.Update) error {
	err := m.write()
	defer m.mu.Unlock()
	if err != nil {
		return err
	}
	for _, u := range updates {
		if !slices.ContainsFunc(m.updates, func(known digest.Update) bool { return known.ID == u.ID }) {
			m.updates = append(m.updates, u)
		}
	}
	return nil
}

func (m *memory) Waiting(_ context.Context, limit int) ([]digest.Update, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var waiting []digest.Update
	for _, u := range m.updates {
		if _, done := m.done[u.ID]; !done && len(waiting) < limit {
			waiting = append(waiting, u)
		}
	}
	return waiting, nil
}

func (m *memory) Handled(_ context.Context, id int64, failed string) error {
	err := m.write()
	if err == nil {
		m.done[id] = failed
	}
	m.mu.Unlock()
	if err != nil {
		return err
	}
	m.settled <- id
	return nil
}

func (m *memory) SetAside(ctx context.Context, ids []int64, why string) error {
	for _, id := range ids {
		if err := m.Handled(ctx, id, why); err != nil {
			return err
		}
	}
	return nil
}

func (m *memory) Attempt(_ context.Context, id int64) (int, error) {
	err := m.write()
	defer m.mu.Unlock()
	if err != nil {
		return 0, err
	}
	m.tries[id]++
	return m.tries[id] - 1, nil
}

func (m *memory) failure(id int64) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.done[id]
}

func (m *memory) subscriber(chat digest.Address) digest.Subscriber {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.chats[chat]
}
