using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>The name of the province this installation serves; read once, since it does not change.</summary>
public sealed class ProvinceName(IServiceScopeFactory scopes, IStringLocalizer<FrameTexts> frame)
{
    private Province? _province;

    /// <returns>"จังหวัดธาราเวียง"; a neutral name while there is no province yet.</returns>
    public async Task<string> ReadAsync()
    {
        var province = await FindAsync();
        return province is null ? frame["site.name"] : frame["site.province", Texts.Name(province.NameTh, province.NameEn)];
    }

    public async Task<bool> IsKnownAsync() => await FindAsync() is not null;

    private async Task<Province?> FindAsync()
    {
        if (_province is not null) return _province;

        await using var scope = scopes.CreateAsyncScope();
        return _province = await scope.ServiceProvider.GetRequiredService<IntranetDbContext>().Set<Province>().AsNoTracking().SingleOrDefaultAsync();
    }
}
