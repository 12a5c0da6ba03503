namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>Words of the centre's desk and of its monthly table: CentrePageTexts.resx, CentrePageTexts.en.resx.</summary>
public sealed class CentrePageTexts;
