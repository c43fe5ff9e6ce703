package bot_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"minber/digest"
)

// drafts keeps drafts and letters in maps.
type drafts struct {
	mu      sync.Mutex
	all     map[int64]digest.Draft
	parts   map[string][]digest.Part
	letters []digest.Delivery
	// meanwhile is called before a decision or change, as by somebody faster.
	meanwhile func(*digest.Draft)
}

func (k *drafts) Draft(_ context.Context, id int64) (digest.Draft, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	d, ok := k.all[id]
	if !ok {
		return d, digest.ErrNotFound
	}
	return d, nil
}

// change is a compare-and-set on state and revision.
func (k *drafts) change(d digest.Draft, to func(*digest.Draft)) (bool, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	now := k.all[d.Delivery.ID]
	if k.meanwhile != nil {
		k.meanwhile(&now)
		k.all[d.Delivery.ID], k.meanwhile = now, nil
	}
	if now.State != digest.Drafted || now.Revision != d.Revision {
		return false, nil
	}
	to(&now)
	k.all[d.Delivery.ID] = now
	return true, nil
}

func (k *drafts) Redraft(_ context.Context, d digest.Draft) (bool, error) {
	return k.change(d, func(now *digest.Draft) { now.Digest, now.Revision = d.Digest, now.Revision+1 })
}

func (k *drafts) Decide(_ context.Context, d digest.Draft, key string) (bool, error) {
	return k.change(d, func(now *digest.Draft) {
		now.State, now.Delivery.Edition = digest.Pending, key
		if key == "" {
			now.State = digest.Discarded
		}
	})
}

func (k *drafts) SaveParts(_ context.Context, edition string, parts []digest.Part) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.parts == nil {
		k.parts = make(map[string][]digest.Part)
	}
	k.parts[edition] = parts
	return nil
}

func (k *drafts) Enqueue(_ context.Context, ds []digest.Delivery) (int, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	added := 0
	for _, d := range ds {
		if !slices.ContainsFunc(k.letters, func(l digest.Delivery) bool { return l.Chat == d.Chat && l.Slot == d.Slot }) {
			k.letters = append(k.letters, d)
			added++
		}
	}
	return added, nil
}

// mail returns the letters so far, as golden files keep them.
func (k *drafts) mail() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	var b strings.Builder
	for _, l := range k.letters {
		fmt.Fprintf(&b, "[letter to %s]\n%s\n", l.Chat, k.parts[l.Edition][0].HTML)
	}
	return b.String()
}

// pending puts draft 5 of the press channel in, whose owner is user 101.
func (n *newsroom) pending(lang string) digest.Draft {
	manner := digest.Manner{Header: "Парламент & Press", Hashtags: true}
	d := digest.Draft{
		Delivery: digest.Delivery{
			ID: 5, Chat: pressRoom, Kind: digest.Channel, Slot: "2026-11-20", Date: "2026-11-20", Lang: lang, Zone: "Asia/Almaty", Manner: manner,
		},
		State: digest.Drafted, Title: "Баспасөз & Press", Owner: 101, Lang: lang,
		Digest:   digest.Compose(sampleMaterial(digest.Window{}, lang), "2026-11-20", "Asia/Almaty", 1, digest.Taste{}),
		Deadline: sampleNow().Add(30 * time.Minute), Anyway: true,
	}
	n.drafts.mu.Lock()
	defer n.drafts.mu.Unlock()
	n.all[5] = d
	return d
}
