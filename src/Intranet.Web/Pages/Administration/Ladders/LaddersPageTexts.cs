namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>Words of the pages about reminder ladders: LaddersPageTexts.resx, LaddersPageTexts.en.resx.</summary>
public sealed class LaddersPageTexts;
