namespace Intranet.Web.Pages.Complaints.Rules;

/// <summary>Words of the pages about routing rules: RoutingPageTexts.resx, RoutingPageTexts.en.resx.</summary>
public sealed class RoutingPageTexts;
