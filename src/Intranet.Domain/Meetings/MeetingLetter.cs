using Intranet.Domain.Kernel;

namespace Intranet.Domain.Meetings;

public enum LetterKind
{
    /// <summary>หนังสือเชิญประชุม</summary>
    Invitation,

    /// <summary>หนังสือเลื่อนการประชุม</summary>
    Postponement,

    /// <summary>หนังสือแจ้งยกเลิกการประชุม</summary>
    Cancellation,
}

/// <summary>A letter that went out about a meeting, with the times it named. A later one supersedes it.</summary>
public sealed class MeetingLetter : Entity
{
    private MeetingLetter() { }

    internal MeetingLetter(LetterKind kind, LetterReference letter, Meeting meeting, int sequence, DateTimeOffset now)
    {
        Kind = kind;
        Sequence = sequence;
        Number = letter.Number;
        Date = letter.Date;
        StartsAt = meeting.StartsAt;
        EndsAt = meeting.EndsAt;
        Place = meeting.Place;
        ReplyBy = meeting.ReplyBy;
        IssuedAt = now;
    }

    public long MeetingId { get; private set; }

    /// <summary>Counts from 1; the last one is in force.</summary>
    public int Sequence { get; private set; }

    public LetterKind Kind { get; private set; }

    public string? Number { get; private set; }

    public DateOnly Date { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public DateOnly ReplyBy { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }
}
