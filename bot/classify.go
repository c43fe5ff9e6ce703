package bot

import (
	"cmp"
	"net/http"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const (
	// How long to wait if a 429 does not say.
	laterByDefault = 5 * time.Second
	// Telegram's longest waits are of hours; beyond this it is nonsense.
	longestLater = 30 * 24 * time.Hour
)

// classify names what a failed exchange means in the words of the product.
// The rule: a request that met no connection was certainly not sent; an
// answer of the Bot API says what it says; all else leaves open whether the
// message arrived.
func classify(x *exchange) error {
	if !x.reached.Load() {
		return digest.ErrDefinite
	}
	code, text := x.status, ""
	if a := x.answer; a != nil {
		if *a.OK {
			return digest.ErrAmbiguous // accepted, but the result can't be read
		}
		if a.Code != 0 {
			code = a.Code
		}
		text = strings.ToLower(a.Description)
		if a.Parameters.MoveTo != 0 {
			return &digest.MovedError{To: digest.Address(strconv.FormatInt(a.Parameters.MoveTo, 10))}
		}
		if a.Parameters.RetryAfter > 0 {
			return later(a.Parameters.RetryAfter)
		}
	}
	switch {
	case code == http.StatusTooManyRequests:
		return later(cmp.Or(x.later, retryAfter(text), int(laterByDefault/time.Second)))
	case code == http.StatusUnauthorized:
		return digest.ErrUnauthorized
	case code == http.StatusRequestEntityTooLarge: // whoever says so has not passed it on
		return digest.ErrRefused
	case x.answer == nil || code >= http.StatusInternalServerError:
		return digest.ErrAmbiguous
	case code == http.StatusConflict:
		return digest.ErrConflict
	case code == http.StatusNotFound: // no such bot or method: nothing was done, and a wrong address may be mended
		return digest.ErrDefinite
	}
	if kind := named(text); kind != nil {
		return kind
	}
	if code == http.StatusForbidden {
		return digest.ErrChatGone
	}
	return digest.ErrRefused // a fault of ours: bad markup, too long, bad buttons
}

// later asks to come back after so many seconds.
func later(seconds int) error {
	return &digest.LaterError{After: time.Duration(min(seconds, int(longestLater/time.Second))) * time.Second}
}

// retryAfter is how many seconds to wait by the words of a 429, 0 if they do not
// say.
func retryAfter(text string) int {
	_, rest, _ := strings.Cut(text, "retry after ")
	word, _, _ := strings.Cut(rest, " ")
	seconds, err := strconv.Atoi(word)
	if err != nil {
		return 0
	}
	return max(seconds, 0)
}

// named finds what a description in lower case means; nil if its words are not
// known. Rights come first: "Forbidden" says both that they are lacking and
// that a chat is gone.
func named(text string) error {
	for _, known := range []struct {
		kind    error
		phrases []string
	}{
		{digest.ErrUnchanged, []string{"message is not modified"}},
		{digest.ErrTopicClosed, []string{"topic_closed", "topic_deleted", "message thread not found"}},
		{digest.ErrNoRights, []string{
			"not enough rights", "have no rights", "need administrator rights", "chat_admin_required", "chat_restricted", "_forbidden",
			"user_banned_in_channel",
		}},
		{digest.ErrChatGone, []string{
			"chat not found", "user not found", "peer_id_invalid", "chat was deactivated", "chat was deleted",
			"chat was upgraded", "user is deactivated", "input_user_deactivated", "channel_private", "channel_invalid", "chat_id_invalid",
			"user_is_blocked", "user_is_bot", "bot was blocked", "bot was kicked", "bot is not a member", "bot can't initiate conversation",
			"can't send messages to", "bot is not a participant",
		}},
		{digest.ErrNotFound, []string{
			"message to edit not found", "message can't be edited", "there is no text in the message to edit",
			"message to delete not found", "message can't be deleted", "message_id_invalid", "query is too old", "query_id_invalid",
		}},
	} {
		for _, phrase := range known.phrases {
			if strings.Contains(text, phrase) {
				return known.kind
			}
		}
	}
	return nil
}
