namespace Intranet.Domain.Calendar;

/// <summary>Office hours, local time.</summary>
public sealed record WorkingHours(TimeOnly Start, TimeOnly End)
{
    /// <summary>08.30 to 16.30, the hours of government offices.</summary>
    public static WorkingHours Default { get; } = new(new(8, 30), new(16, 30));
}
