using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Meetings;

/// <summary>A working group that is to meet, and the number of its meeting if one is written already.</summary>
public sealed record NumberedBody(WorkingGroup Group, int? Number);

/// <summary>One of the bodies that a session serves, with the number the session has for it (ครั้งที่ n/พ.ศ.).</summary>
public sealed class MeetingBody : Entity
{
    private MeetingBody() { }

    internal MeetingBody(NumberedBody body, int order, DateOnly day)
    {
        WorkingGroupId = body.Group.Id;
        Order = order;
        Numbering = body.Group.Numbering;
        Number = body.Number;
        Year = YearOf(Numbering, day);
    }

    public long MeetingId { get; private set; }

    public long WorkingGroupId { get; private set; }

    public int Order { get; private set; }

    /// <summary>The body's rule at the time; see <see cref="Year"/>.</summary>
    public NumberingRule Numbering { get; private set; }

    /// <summary>Null until the invitations go out, and for good if meetings of this kind are not counted.</summary>
    public int? Number { get; private set; }

    /// <summary>The year B.E. within which it is counted; 0 for a count without a year.</summary>
    public int Year { get; private set; }

    /// <summary>"3/2569", or "3" for a count without a year; null without a number.</summary>
    public static string? Text(int? number, int year) =>
        number is { } n ? year == 0 ? n.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{n}/{year}") : null;

    /// <summary>The year within which a meeting on the day is counted; 0 for a count without a year.</summary>
    public static int YearOf(NumberingRule rule, DateOnly day) => rule switch
    {
        NumberingRule.CalendarYear => CalendarYear.Of(day).Number,
        NumberingRule.FiscalYear => FiscalYear.Of(day).Number,
        NumberingRule.Running => 0,
    };

    internal void Count(int number) => Number = number;
}
