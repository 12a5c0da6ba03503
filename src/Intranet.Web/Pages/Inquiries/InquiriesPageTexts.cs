namespace Intranet.Web.Pages.Inquiries;

public sealed class InquiriesPageTexts;
