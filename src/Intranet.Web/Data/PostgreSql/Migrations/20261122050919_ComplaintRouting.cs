using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ComplaintRouting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "OfficeId",
                table: "District",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RoutingRule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    CentreId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    CategoryId = table.Column<long>(type: "bigint", nullable: true),
                    DistrictId = table.Column<long>(type: "bigint", nullable: true),
                    SubdistrictId = table.Column<long>(type: "bigint", nullable: true),
                    UrgencyAtLeast = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Nature = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SeasonFrom = table.Column<int>(type: "integer", nullable: true),
                    SeasonTo = table.Column<int>(type: "integer", nullable: true),
                    Days = table.Column<int>(type: "integer", nullable: true),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoutingRule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoutingRule_Agency_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRule_ComplaintCategory_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "ComplaintCategory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRule_District_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "District",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRule_Subdistrict_SubdistrictId",
                        column: x => x.SubdistrictId,
                        principalTable: "Subdistrict",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoutingRuleTarget",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    RuleId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AgencyId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoutingRuleTarget", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoutingRuleTarget_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRuleTarget_RoutingRule_RuleId",
                        column: x => x.RuleId,
                        principalTable: "RoutingRule",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_District_OfficeId",
                table: "District",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_CategoryId",
                table: "RoutingRule",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_CentreId_Line",
                table: "RoutingRule",
                columns: new[] { "CentreId", "Line" },
                unique: true,
                filter: "\"To\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_CentreId_Line_From",
                table: "RoutingRule",
                columns: new[] { "CentreId", "Line", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_DistrictId",
                table: "RoutingRule",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_SubdistrictId",
                table: "RoutingRule",
                column: "SubdistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRuleTarget_AgencyId",
                table: "RoutingRuleTarget",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRuleTarget_RuleId",
                table: "RoutingRuleTarget",
                column: "RuleId");

            migrationBuilder.AddForeignKey(
                name: "FK_District_Agency_OfficeId",
                table: "District",
                column: "OfficeId",
                principalTable: "Agency",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_District_Agency_OfficeId",
                table: "District");

            migrationBuilder.DropTable(
                name: "RoutingRuleTarget");

            migrationBuilder.DropTable(
                name: "RoutingRule");

            migrationBuilder.DropIndex(
                name: "IX_District_OfficeId",
                table: "District");

            migrationBuilder.DropColumn(
                name: "OfficeId",
                table: "District");
        }
    }
}
