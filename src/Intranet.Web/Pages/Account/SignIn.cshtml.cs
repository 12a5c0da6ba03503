using Intranet.Web.Data.Demo;
using Intranet.Web.Hosting;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Account;

[AllowAnonymous, EnableRateLimiting(SecurityHosting.VisitorPosts)]
public sealed class SignInModel(
    IMediator mediator, SignInManager<Domain.Accounts.Account> signIns, ProvinceName province, IOptions<DemoOptions> demo,
    IServiceProvider services, IStringLocalizer<FrameTexts> frame) : IntranetPage(mediator)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsSetUp { get; private set; }

    public string? DemoPassword { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Actor.PersonId is not null) return LocalRedirect(Destination);
        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = string.IsNullOrWhiteSpace(Input.UserName) ? null : await signIns.UserManager.FindByNameAsync(Input.UserName.Trim());
        var result = account is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIns.PasswordSignInAsync(account, Input.Password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return LocalRedirect(Destination);

        ModelState.Clear();
        ModelState.AddModelError(string.Empty, result.IsLockedOut ? await LockedAsync(account!) : frame["sign-in.wrong"]);
        return await ShowAsync();
    }

    private string Destination => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";

    private async Task<string> LockedAsync(Domain.Accounts.Account account)
    {
        var until = await signIns.UserManager.GetLockoutEndDateAsync(account);
        var left = (until - services.GetRequiredService<TimeProvider>().GetUtcNow()).GetValueOrDefault();
        return frame["sign-in.locked", Math.Max(1, (int)Math.Ceiling(left.TotalMinutes))];
    }

    private async Task<IActionResult> ShowAsync()
    {
        IsSetUp = await province.IsKnownAsync();
        DemoPassword = demo.Value.Enabled ? services.GetRequiredService<DemoPassword>().Value : null;
        return Page();
    }

    public sealed class Form
    {
        public string? UserName { get; set; }

        public string? Password { get; set; }
    }
}
