namespace Intranet.Web.Pages.Administration.Deadlines;

/// <summary>Words of the pages about how long tasks may take: DeadlinesPageTexts.resx, DeadlinesPageTexts.en.resx.</summary>
public sealed class DeadlinesPageTexts;
