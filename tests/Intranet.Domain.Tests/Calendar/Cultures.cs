using System.Globalization;

namespace Intranet.Domain.Tests.Calendar;

internal static class Cultures
{
    public static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Runs under an ambient culture and restores the one before.</summary>
    public static T Under<T>(string ambient, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(ambient);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
