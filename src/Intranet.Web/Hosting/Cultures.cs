using System.Globalization;

namespace Intranet.Web.Hosting;

/// <summary>
/// The languages of the pages. Thai runs with the Gregorian calendar, so that whatever a machine reads stays Gregorian;
/// ThaiDate adds the Buddhist era where a person reads.
/// </summary>
internal static class Cultures
{
    public const string CookieName = "intranet-language";

    public static CultureInfo Thai { get; } = WithGregorianCalendar("th-TH");

    public static CultureInfo English { get; } = WithGregorianCalendar("en-GB");

    public static IReadOnlyList<CultureInfo> All { get; } = [Thai, English];

    private static CultureInfo WithGregorianCalendar(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.DateTimeFormat.Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized);
        culture.NumberFormat = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        return culture;
    }
}
