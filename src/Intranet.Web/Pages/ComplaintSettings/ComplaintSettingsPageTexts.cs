namespace Intranet.Web.Pages.ComplaintSettings;

public sealed class ComplaintSettingsPageTexts;
