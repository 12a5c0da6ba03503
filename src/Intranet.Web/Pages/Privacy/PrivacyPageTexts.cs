namespace Intranet.Web.Pages.Privacy;

/// <summary>Words of the pages about personal data: PrivacyPageTexts.resx, PrivacyPageTexts.en.resx.</summary>
public sealed class PrivacyPageTexts;
