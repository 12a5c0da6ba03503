using Intranet.Web.Hosting;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages;

[AllowAnonymous]
public sealed class LanguageModel(IMediator mediator, UserManager<Domain.Accounts.Account> users) : IntranetPage(mediator)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(365);

    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync(string? language, string? returnUrl)
    {
        var culture = language == "en" ? Cultures.English : Cultures.Thai;
        Response.Cookies.Append(
            Cultures.CookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new CookieOptions { MaxAge = s_kept, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        if (await users.GetUserAsync(User) is { } account)
        {
            account.Language = culture.TwoLetterISOLanguageName;
            await users.UpdateAsync(account);
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
