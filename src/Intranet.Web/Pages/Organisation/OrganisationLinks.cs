namespace Intranet.Web.Pages.Organisation;

/// <summary>Paths of the area's pages. Written out, because generated links put codes in lower case.</summary>
public static class OrganisationLinks
{
    public const string Agencies = "/organisation/agencies";
    public const string WorkingGroups = "/organisation/working-groups";
    public const string Holidays = "/organisation/holidays";

    public static string Agency(string code) => $"{Agencies}/{Uri.EscapeDataString(code)}";

    public static string WorkingGroup(string code) => $"{WorkingGroups}/{Uri.EscapeDataString(code)}";
}
