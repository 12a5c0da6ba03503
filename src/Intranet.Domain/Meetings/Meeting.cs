using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Meetings;

public enum MeetingStatus
{
    Draft,
    Invited,

    /// <summary>It took place and its attendance list is closed.</summary>
    Held,
    Cancelled,
}

/// <summary>One session (การประชุม) of one working group, or of two that meet together.</summary>
public sealed partial class Meeting : AggregateRoot, IProtectedRecord
{
    private readonly List<MeetingBody> _bodies = [];
    private readonly List<AgendaItem> _agenda = [];
    private readonly List<MeetingLetter> _letters = [];

    private Meeting() { }

    public Meeting(IReadOnlyList<NumberedBody> bodies, MeetingPlan plan, long secretaryPersonId, DateTimeOffset now)
    {
        SecretariatAgencyId = bodies[0].Group.SecretariatAgencyId;
        SecretaryPersonId = secretaryPersonId;
        Write(bodies, plan, now);
        Raise(() => new MeetingDrafted(Id));
    }

    /// <summary>The bodies that meet; the first one's secretariat looks after the session.</summary>
    public IReadOnlyList<MeetingBody> Bodies => _bodies;

    /// <summary>The agency whose meeting secretaries look after it.</summary>
    public long SecretariatAgencyId { get; private set; }

    /// <summary>Who drafted it.</summary>
    public long SecretaryPersonId { get; private set; }

    public MeetingKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public string? OnlineLink { get; private set; }

    public DateOnly ReplyBy { get; private set; }

    /// <summary>The number of the letter in force.</summary>
    public string? LetterNumber { get; private set; }

    public MeetingStatus Status { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    /// <summary>Why it was postponed last, or cancelled.</summary>
    public string? ChangeReason { get; private set; }

    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    /// <summary>Every letter that went out, the oldest first; each supersedes the one before.</summary>
    public IReadOnlyList<MeetingLetter> Letters => _letters;

    public RecordRef Ref => RecordTypes.Ref<Meeting>(Id);

    /// <summary>The key of those who arrange it.</summary>
    public PrincipalKey Secretaries => PrincipalKey.Role(Roles.MeetingSecretary, SecretariatAgencyId);

    /// <exception cref="RuleBroken">The invitations are out, or the plan's times are past.</exception>
    public void Revise(IReadOnlyList<NumberedBody> bodies, MeetingPlan plan, DateTimeOffset now)
    {
        if (Status != MeetingStatus.Draft) throw MeetingRules.InvitationsAlreadySent();
        Write(bodies, plan, now);
        Raise(() => new MeetingRevised(Id));
    }

    /// <summary>Replaces the agenda as a whole.</summary>
    /// <exception cref="RuleBroken">The meeting is over or cancelled.</exception>
    public void WriteAgenda(IEnumerable<AgendaLine> lines)
    {
        if (Status is MeetingStatus.Held or MeetingStatus.Cancelled) throw MeetingRules.NotOpen();
        _agenda.Clear();
        _agenda.AddRange(lines.Select((line, index) => new AgendaItem(line, index + 1)));
        Raise(() => new AgendaWritten(Id));
    }

    /// <summary>A paper has been attached.</summary>
    /// <exception cref="RuleBroken">The meeting is cancelled.</exception>
    public void NotePaper(long attachmentId)
    {
        CheckNotCancelled();
        Raise(() => new PaperAttached(Id, attachmentId));
    }

    /// <summary>A paper has been taken off.</summary>
    /// <exception cref="RuleBroken">The meeting is cancelled.</exception>
    public void NotePaperRemoved(long attachmentId)
    {
        CheckNotCancelled();
        Raise(() => new PaperRemoved(Id, attachmentId));
    }

    /// <summary>Makes one invitation for each invitee.</summary>
    /// <exception cref="RuleBroken">Sent already, nobody to invite, or the time to reply or to meet is past.</exception>
    public IReadOnlyList<Invitation> Invite(IReadOnlyList<Invitee> invitees, IBusinessClock clock)
    {
        if (Status != MeetingStatus.Draft) throw MeetingRules.InvitationsAlreadySent();
        if (invitees.Count == 0) throw MeetingRules.NoMembers();
        CheckTime(clock);

        Status = MeetingStatus.Invited;
        InvitedAt = clock.Now;
        Issue(LetterKind.Invitation, new LetterReference(LetterNumber, clock.Today), clock.Now);
        var count = invitees.Count;
        Raise(() => new InvitationsSent(Id, count));
        return [.. invitees.Select(invitee => new Invitation(this, invitee))];
    }

    /// <summary>Moves the meeting to another time; everybody is asked again, by a letter that supersedes the one before.</summary>
    /// <exception cref="RuleBroken">It is not out, has begun, or the new times are past.</exception>
    public void Postpone(MeetingTime time, string reason, LetterReference letter, IBusinessClock clock)
    {
        if (Status != MeetingStatus.Invited) throw MeetingRules.NotOpen();
        if (StartsAt <= clock.Now) throw MeetingRules.HasBegun();

        var before = StartsAt;
        Write(time);
        CheckTime(clock);
        ChangeReason = reason;
        Issue(LetterKind.Postponement, letter, clock.Now);
        Raise(() => new MeetingPostponed(Id, before, time.StartsAt));
    }

    /// <summary>Calls the meeting off.</summary>
    /// <exception cref="RuleBroken">It has begun, is over or is cancelled already.</exception>
    public void Cancel(string reason, LetterReference letter, IBusinessClock clock)
    {
        if (Status is MeetingStatus.Held or MeetingStatus.Cancelled) throw MeetingRules.NotOpen();
        if (Status == MeetingStatus.Invited)
        {
            if (StartsAt <= clock.Now) throw MeetingRules.HasBegun();
            Issue(LetterKind.Cancellation, letter, clock.Now);
        }

        Status = MeetingStatus.Cancelled;
        ChangeReason = reason;
        Raise(() => new MeetingCancelled(Id));
    }

    private void CheckNotCancelled()
    {
        if (Status == MeetingStatus.Cancelled) throw MeetingRules.NotOpen();
    }

    private void CheckTime(IBusinessClock clock)
    {
        if (StartsAt <= clock.Now) throw MeetingRules.StartsInThePast();
        if (ReplyBy < clock.Today) throw MeetingRules.ReplyByInThePast();
    }

    private void Issue(LetterKind kind, LetterReference letter, DateTimeOffset now)
    {
        LetterNumber = letter.Number;
        _letters.Add(new MeetingLetter(kind, letter, this, _letters.Count + 1, now));
    }

    private void Write(IReadOnlyList<NumberedBody> bodies, MeetingPlan plan, DateTimeOffset now)
    {
        if (plan.StartsAt <= now) throw MeetingRules.StartsInThePast();
        Kind = plan.Kind;
        Title = plan.Title;
        LetterNumber = plan.LetterNumber;
        Write(plan.Time);
        _bodies.Clear();
        _bodies.AddRange(bodies.Select((body, index) => new MeetingBody(body, index + 1, Bangkok.Date(StartsAt))));
    }

    private void Write(MeetingTime time)
    {
        StartsAt = time.StartsAt.ToUniversalTime();
        EndsAt = time.EndsAt.ToUniversalTime();
        Place = time.Place;
        OnlineLink = time.OnlineLink;
        ReplyBy = time.ReplyBy;
    }
}
