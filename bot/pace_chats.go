package bot

import (
	"strings"
	"time"

	"minber/digest"
)

// What Telegram wants a chat to be spared, by its own FAQ for bots: a message a
// second, of which short bursts are no matter, and twenty a minute to a group.
// A channel is treated like a group.
const (
	personEvery = time.Second
	personBurst = 8 // of answers: somebody turns pages
	groupEvery  = 3 * time.Second
	groupMinute = 20
	// What was longer ago does not matter any more.
	chatsForget = time.Minute
	// So many chats are remembered before it is looked which can be forgotten.
	fewChats = 1024
)

// spaces remember when messages left to each chat.
type spaces struct {
	chats map[digest.Address]*space
	many  int // how many are worth looking through
}

type space struct {
	latest time.Time
	// Of a person: when the next message may leave if they leave in even steps.
	next time.Time
	// Of a group: when the latest ones left, a ring.
	minute *[groupMinute]time.Time
	newest int
}

func newSpaces() spaces { return spaces{make(map[digest.Address]*space), fewChats} }

// isPerson says whether a chat is somebody's private one: those of groups and
// channels have negative numbers, or names.
func isPerson(chat digest.Address) bool {
	return !strings.HasPrefix(string(chat), "-") && !strings.HasPrefix(string(chat), "@")
}

// enter returns 0 if a message may leave now, which counts as left; else how
// long that takes.
func (s *spaces) enter(chat digest.Address, c class, now time.Time) time.Duration {
	one, known := s.chats[chat]
	if !known {
		s.forget(now)
		one = &space{}
		if !isPerson(chat) {
			one.minute = new([groupMinute]time.Time)
		}
		s.chats[chat] = one
	}
	wait := one.wait(c, now)
	if wait > 0 {
		return wait
	}
	one.latest = now
	if one.minute != nil {
		one.newest = (one.newest + 1) % groupMinute
		one.minute[one.newest] = now
		return 0
	}
	if one.next.Before(now) {
		one.next = now
	}
	one.next = one.next.Add(personEvery)
	return 0
}

// arrived counts a message from a later time on than when it left.
func (s *spaces) arrived(chat digest.Address, now time.Time) {
	one, known := s.chats[chat]
	if !known {
		return
	}
	one.latest = now
	if one.minute != nil {
		one.minute[one.newest] = now
		return
	}
	if next := now.Add(personEvery); one.next.Before(next) {
		one.next = next
	}
}

// wait is how long it takes until a message may leave to a chat.
func (s *spaces) wait(chat digest.Address, c class, now time.Time) time.Duration {
	if one, known := s.chats[chat]; known {
		return one.wait(c, now)
	}
	return 0
}

func (s *space) wait(c class, now time.Time) time.Duration {
	if s.minute != nil {
		wait := time.Minute - now.Sub(s.minute[(s.newest+1)%groupMinute])
		if c != answering {
			wait = max(wait, groupEvery-now.Sub(s.latest))
		}
		return wait
	}
	if c == answering {
		now = now.Add((personBurst - 1) * personEvery)
	}
	return s.next.Sub(now)
}

// forget drops the chats that were left alone for long enough, now and then.
func (s *spaces) forget(now time.Time) {
	if len(s.chats) < s.many {
		return
	}
	for chat, one := range s.chats {
		if now.Sub(one.latest) > chatsForget || one.minute == nil && now.Sub(one.latest) > personBurst*personEvery {
			delete(s.chats, chat)
		}
	}
	s.many = max(fewChats, 2*len(s.chats))
}
