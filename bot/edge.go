package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

const (
	// A person's answer waits so long where Telegram asks to wait; one that
	// comes later is of no use.
	longestPatience = time.Minute
	mostSends       = 3
)

// edge is where handlers' replies become requests to Telegram.
type edge struct {
	bot    *Bot
	talk   *throttle // of messages and presses
	inline *throttle
}

func newEdge(b *Bot) *edge {
	return &edge{
		bot:    b,
		talk:   newThrottle(requestEvery, b.options.Burst, b.options.Clock),
		inline: newThrottle(inlineEvery, inlineBurst, b.options.Clock),
	}
}

// handle does what an update asks for. An error that wraps errHandler means
// that the chat was not answered.
func (e *edge) handle(ctx context.Context, u digest.Update) error {
	in, err := readUpdate(u.Body)
	if err != nil {
		return err
	}
	in.update = u.ID
	if in.replyTo != e.bot.client.api.ID() {
		in.under = ""
	}
	in = e.addressed(in)
	if turned, err := e.turnAway(ctx, in); turned {
		return err
	}
	switch in.what {
	case spoken:
		return e.answerMessage(ctx, in)
	case pressed:
		return e.answerPress(ctx, in)
	case entered:
		return e.enter(ctx, in)
	case left:
		return e.gone(ctx, in.chat)
	case moved:
		return e.move(ctx, in.chat, in.to)
	case asked:
		return e.answerInline(ctx, in)
	case nothing:
	}
	return nil
}

// turnAway keeps out who asks too much, and says when to come back.
func (e *edge) turnAway(ctx context.Context, in incoming) (turned bool, err error) {
	all := e.talk
	switch in.what {
	case spoken:
		if in.kind != digest.Private && !in.toUs && !strings.HasPrefix(in.text, "/") { // members talk to each other
			return false, nil
		}
	case pressed:
	case asked:
		all = e.inline
	case nothing, entered, left, moved:
		return false, nil
	}
	ok, wait, first := all.take(in.user)
	if ok {
		return false, nil
	}
	s, err := e.reader(ctx, in)
	if err != nil {
		return true, err
	}
	speech := e.bot.renderer.words.in(s.Lang)
	when := args{"Count": int((wait + time.Second - 1) / time.Second)}
	switch {
	case in.what == pressed:
		return true, e.notice(ctx, in, speech.plain("too_fast", when))
	case in.what == spoken && first && in.kind == digest.Private:
		return true, e.send(ctx, in, say(speech.markup("too_fast", when)))
	}
	return true, nil
}

// chat returns the settings of the chat an update comes from. A chat that is
// new becomes known, one that was gone is back.
func (e *edge) chat(ctx context.Context, in incoming) (digest.Subscriber, error) {
	o := e.bot.options
	s, err := o.Chats.Chat(ctx, in.chat)
	isNew := errors.Is(err, digest.ErrNotFound)
	if err != nil && !isNew {
		return s, err
	}
	guessed := guessLanguage(in.userLang, o.Lang)
	if isNew {
		s = digest.Subscriber{Chat: in.chat, Kind: in.kind, Lang: guessed, Schedule: o.Schedule}
	}
	follows := in.kind == digest.Private && !s.LangChosen && in.userLang != "" && s.Lang != guessed
	if follows {
		s.Lang = guessed
	}
	if isNew || follows || s.Gone {
		s.Gone = false
		err := o.Chats.SaveChat(ctx, s)
		if in.what != entered && errors.Is(err, digest.ErrCantWrite) {
			return s, nil // it becomes known another time
		}
		return s, err
	}
	return s, nil
}

// enter remembers a chat that the bot came into, or in which its rights
// changed. One in which it may not write is not woken up by that.
func (e *edge) enter(ctx context.Context, in incoming) error {
	if in.kind == digest.Channel {
		if !in.mayWrite {
			return nil
		}
		return e.bot.router.answers.wakeChannel(ctx, in.chat)
	}
	s, err := e.chat(ctx, in)
	if err != nil {
		return err
	}
	reply, err := e.bot.router.enter(ctx, e.request(in, s, ""))
	if err != nil {
		return err
	}
	in.thread = 0
	return e.send(ctx, in, reply)
}

func (e *edge) gone(ctx context.Context, chat digest.Address) error {
	s, err := e.bot.options.Chats.Chat(ctx, chat)
	if errors.Is(err, digest.ErrNotFound) {
		return nil
	}
	if err != nil || s.Gone {
		return err
	}
	if err := e.bot.shutOut(ctx, s); err != nil {
		return err
	}
	s.Gone = true
	return e.bot.options.Chats.SaveChat(ctx, s)
}

// revive notes that a chat is back of which it was thought that it is gone: its
// members can be heard.
func (e *edge) revive(ctx context.Context, chat digest.Address) error {
	s, err := e.bot.options.Chats.Chat(ctx, chat)
	if errors.Is(err, digest.ErrNotFound) {
		return nil
	}
	if err != nil || !s.Gone {
		return err
	}
	s.Gone = false
	return e.bot.options.Chats.SaveChat(ctx, s)
}

func (e *edge) move(ctx context.Context, from, to digest.Address) error {
	err := e.bot.options.Chats.MoveChat(ctx, from, to)
	if errors.Is(err, digest.ErrNotFound) { // told twice, by the old chat and the new
		return nil
	}
	return err
}

func (e *edge) request(in incoming, s digest.Subscriber, arguments string) Request {
	s.By = in.user
	return Request{
		Entry: Entry{Joined: in.joined, MayWrite: in.mayWrite},
		Chat:  in.chat, Kind: in.kind, Title: in.title, Thread: in.thread, Message: in.message,
		Lang: s.Lang, User: in.user, UserLang: in.userLang, Admin: e.isAdmin(in),
		Args: arguments, Rich: in.rich, Under: in.under, Location: in.location, Shared: in.shared, Subscriber: s,
		MayChange: func(ctx context.Context) (bool, error) { return e.mayChange(ctx, in) },
	}
}

func (e *edge) answerMessage(ctx context.Context, in incoming) error {
	asked, question, err := e.question(ctx, in)
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	do, arguments := e.bot.router.message(in, e.isAdmin(in))
	if asked != nil {
		do, arguments = asked, strings.TrimSpace(in.text)
	}
	if do == nil {
		return e.revive(ctx, in.chat)
	}
	s, err := e.chat(ctx, in)
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	defer e.typing(ctx, in)()
	r := e.request(in, s, arguments)
	r.Question = question
	reply, err := do(ctx, r)
	if errors.Is(err, digest.ErrNotFound) { // a link to what is there no more, or never was
		reply, err = say(e.bot.renderer.words.in(s.Lang).markup("gone", nil)), nil
	}
	if err == nil && question.hasKeys() {
		reply, err = e.withoutKeys(ctx, r, in, reply)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	return e.unlessShut(ctx, in, s, e.send(ctx, in, reply))
}

func (e *edge) answerPress(ctx context.Context, in incoming) error {
	if in.chat == "" { // a button under an inline message: we send none
		return e.notice(ctx, in, "")
	}
	s, err := e.chat(ctx, in)
	if err != nil {
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	answered := e.soon(ctx, in)
	var reply Reply
	err = digest.ErrNotFound
	if do, arguments := e.bot.router.press(in.press, e.isAdmin(in)); do != nil {
		r := e.request(in, s, arguments)
		if r.Question, err = e.pressedAway(ctx, in); err == nil {
			reply, err = do(ctx, r)
		}
	}
	if errors.Is(err, digest.ErrNotFound) {
		reply = Reply{Notice: e.bot.renderer.words.in(s.Lang).plain("press.gone", nil)}
	} else if err != nil {
		answered()
		return fmt.Errorf("%w: %w", errHandler, err)
	}
	if answered() {
		reply = reply.late()
	} else {
		if reply.Notice == "" && e.bot.sender.pace.wait(in.chat, answering) > longestPatience { // what is to be shown won't be
			reply.Notice = e.bot.renderer.words.in(s.Lang).plain("press.hushed", nil)
		}
		if err := e.notice(ctx, in, reply.Notice); err != nil && !errors.Is(err, digest.ErrNotFound) {
			e.bot.options.Log.WarnContext(ctx, "press not answered", "err", err)
		}
	}
	return e.unlessShut(ctx, in, s, e.show(ctx, in, reply))
}

// show does what a reply to a press says beside its notice.
func (e *edge) show(ctx context.Context, in incoming, reply Reply) error {
	if reply.Delete && in.message != 0 {
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error { return e.bot.sender.remove(ctx, chat, in.message) })
		if err != nil && !errors.Is(err, digest.ErrNotFound) && !errors.Is(err, digest.ErrNoRights) {
			return err
		}
	}
	if reply.Edit && len(reply.Parts) > 0 && in.message != 0 {
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error {
			return e.bot.sender.edit(ctx, chat, answering, in.message, message{text: reply.Parts[0], keys: keyboard(reply.Buttons)})
		})
		if err == nil || errors.Is(err, digest.ErrUnchanged) {
			reply.Parts = reply.Parts[1:]
		} else if !errors.Is(err, digest.ErrNotFound) {
			return err
		}
	}
	if reply.Edit && reply.Picture != nil && in.picture && in.message != 0 {
		err := e.patiently(ctx, in.chat, func(chat digest.Address) error {
			return e.bot.sender.replacePicture(ctx, chat, in.message, reply.Picture)
		})
		if err == nil || errors.Is(err, digest.ErrUnchanged) {
			reply.Picture = nil
		} else if !errors.Is(err, digest.ErrNotFound) {
			return err
		}
	}
	return e.send(ctx, in, reply)
}

// sorry tells a chat that something went wrong on our side. It returns false
// if the update is not something that anybody waits for.
func (e *edge) sorry(ctx context.Context, u digest.Update, cause error) (said bool) {
	in, err := readUpdate(u.Body)
	if err != nil {
		return false
	}
	if in.chat == "" {
		return in.what != nothing
	}
	lang := guessLanguage(in.userLang, e.bot.options.Lang)
	if s, err := e.bot.options.Chats.Chat(ctx, in.chat); err == nil {
		lang = s.Lang
	}
	words := e.bot.renderer.words.in(lang)
	apology := words.plain("sorry", nil)
	if errors.Is(cause, digest.ErrCantWrite) {
		apology = words.plain("cant_save", nil)
	}
	switch in.what {
	case pressed:
		err = e.notice(ctx, in, apology)
	case spoken:
		err = e.send(ctx, in, say(text(apology)))
	case nothing, entered, left, moved, asked:
		return false
	}
	if err != nil {
		e.bot.options.Log.WarnContext(ctx, "could not even say sorry", "err", err)
	}
	return true
}

// patiently repeats a request that was certainly not carried out, follows a
// group that moved, and remembers a chat that is gone. It gives up when nobody
// waits for an answer any more.
func (e *edge) patiently(ctx context.Context, chat digest.Address, do func(digest.Address) error) error {
	patience := time.Now().Add(longestPatience)
	for try := 1; ; try++ {
		err := do(chat)
		var (
			later *digest.LaterError
			to    *digest.MovedError
		)
		switch {
		case err == nil:
			return nil
		case errors.As(err, &to) && try < mostSends:
			if err := e.move(ctx, chat, to.To); err != nil {
				return err
			}
			chat = to.To
		case errors.As(err, &later) && time.Now().Add(later.After).Before(patience) && try < mostSends:
			if !sleep(ctx, later.After) {
				return err
			}
		case errors.Is(err, digest.ErrDefinite) && try < mostSends:
			if !sleep(ctx, time.Duration(try)*firstPause) {
				return err
			}
		case errors.Is(err, digest.ErrChatGone):
			return errors.Join(e.gone(ctx, chat), err)
		default:
			return err
		}
	}
}

// isAdmin says whether the user is one of those who look after the archive.
func (e *edge) isAdmin(in incoming) bool { return slices.Contains(e.bot.options.Admins, in.user) }

// mayChange asks Telegram whether the user administers the group. A private
// chat is the user's own.
func (e *edge) mayChange(ctx context.Context, in incoming) (bool, error) {
	switch {
	case in.kind == digest.Private:
		return in.chat == digest.UserAddress(in.user), nil
	case in.asChat:
		return true, nil
	}
	return registry{e.bot.sender}.administers(ctx, in.chat, in.user)
}
