using System.Globalization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Paths of the area's pages. Written out, because generated links put codes in lower case.</summary>
public static class OrganisationLinks
{
    public const string Agencies = "/organisation/agencies";
    public const string Tree = "/organisation/tree";
    public const string NewAgency = "/organisation/new-agency";
    public const string People = "/organisation/people";
    public const string NewPerson = "/organisation/new-person";
    public const string WorkingGroups = "/organisation/working-groups";
    public const string NewWorkingGroup = "/organisation/new-working-group";
    public const string Holidays = "/organisation/holidays";
    public const string NewHoliday = "/organisation/new-holiday";
    public const string Absences = "/organisation/absences";
    public const string NewAbsence = "/organisation/new-absence";
    public const string Import = "/organisation/import";

    public static string Agency(string code) => $"{Agencies}/{Uri.EscapeDataString(code)}";

    public static string WorkingGroup(string code) => $"{WorkingGroups}/{Uri.EscapeDataString(code)}";

    public static string Person(long id) => string.Create(CultureInfo.InvariantCulture, $"{People}/{id}");

    public static string WithdrawHoliday(long id) => string.Create(CultureInfo.InvariantCulture, $"{Holidays}/{id}/withdraw");

    public static string Absence(long id) => string.Create(CultureInfo.InvariantCulture, $"{Absences}/{id}");

    public static string Post(long id) => string.Create(CultureInfo.InvariantCulture, $"/organisation/posts/{id}");

    public static string EndHolding(long postId, long holdingId) =>
        string.Create(CultureInfo.InvariantCulture, $"{Post(postId)}/holdings/{holdingId}/end");

    public static string EndSeat(string code, long seatId) => string.Create(CultureInfo.InvariantCulture, $"{WorkingGroup(code)}/seats/{seatId}/end");
}
