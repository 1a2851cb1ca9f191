// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace legcheck::validation {

namespace {

constexpr double z95 = 1.959963984540054; // 97.5 % point of the normal distribution
constexpr std::size_t categories = 5;

double weight(std::size_t row, std::size_t column)
{
    const auto distance = row > column ? row - column : column - row;
    return 1.0 - static_cast<double>(distance) / static_cast<double>(categories - 1);
}

} // namespace

Proportion wilson(int count, int total)
{
    if (total <= 0) {
        return {};
    }
    const double n = total;
    const double p = count / n;
    const double z2 = z95 * z95;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = z95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return { .count = count,
        .total = total,
        .estimate = p,
        .low = count == 0 ? 0.0 : std::max(0.0, middle - half),
        .high = count == total ? 1.0 : std::min(1.0, middle + half) };
}

std::optional<Kappa> weightedKappa(const AgreementTable& table)
{
    double n = 0;
    std::array<double, categories> rows {};
    std::array<double, categories> columns {};
    for (std::size_t row = 0; row < categories; ++row) {
        for (std::size_t column = 0; column < categories; ++column) {
            rows[row] += table[row][column];
            columns[column] += table[row][column];
            n += table[row][column];
        }
    }
    if (n == 0) {
        return std::nullopt;
    }
    double observed = 0;
    double expected = 0;
    std::array<double, categories> rowWeights {}; // mean weight of a row, by the columns' shares
    std::array<double, categories> columnWeights {};
    for (std::size_t row = 0; row < categories; ++row) {
        for (std::size_t column = 0; column < categories; ++column) {
            const double w = weight(row, column);
            observed += w * table[row][column] / n;
            expected += w * rows[row] / n * columns[column] / n;
            rowWeights[row] += w * columns[column] / n;
            columnWeights[column] += w * rows[row] / n;
        }
    }
    if (expected >= 1) {
        return std::nullopt;
    }
    const double kappa = (observed - expected) / (1 - expected);
    // Fleiss, Cohen and Everitt 1969, equation 8.
    double sum = 0;
    for (std::size_t row = 0; row < categories; ++row) {
        for (std::size_t column = 0; column < categories; ++column) {
            const double term = weight(row, column) * (1 - expected)
                - (rowWeights[row] + columnWeights[column]) * (1 - observed);
            sum += table[row][column] / n * term * term;
        }
    }
    const double centre = observed * expected - 2 * expected + observed;
    const double variance = std::max(0.0, sum - centre * centre) / (n * std::pow(1 - expected, 4));
    const double half = z95 * std::sqrt(variance);
    return Kappa {
        .estimate = kappa, .low = std::max(-1.0, kappa - half), .high = std::min(1.0, kappa + half)
    };
}

} // namespace legcheck::validation
