using System.Resources;

namespace Intranet.Domain.Calendar;

/// <summary>Names of the area: CalendarTexts.resx, CalendarTexts.en.resx.</summary>
public sealed class CalendarTexts
{
    public static ResourceManager Resources { get; } = new(typeof(CalendarTexts));
}
