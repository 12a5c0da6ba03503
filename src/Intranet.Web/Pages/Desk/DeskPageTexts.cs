namespace Intranet.Web.Pages.Desk;

/// <summary>Words of the desk: DeskPageTexts.resx, DeskPageTexts.en.resx.</summary>
public sealed class DeskPageTexts;
